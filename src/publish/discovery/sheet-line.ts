import { words } from '../../i18n/dictionary.ts';
import { formatDate } from '../../i18n/format-date.ts';
import type { Lang } from '../../i18n/lang.ts';
import { absoluteHref, pageHref } from '../addresses/href.ts';
import { servedChart } from '../figures/served-chart.ts';
import { siteEdition } from './site-edition.ts';

/**
 * What every printed sheet of a page says at its foot: the site, the page's address, the update of the data it is made
 * from, and of a chart's page the version of the chart.
 * @param path without base and language
 */
export function sheetLine(lang: Lang, path: string, chart: string | undefined): string {
  const { site } = words(lang);
  const edition = siteEdition();
  return site.sheet(
    absoluteHref(pageHref(lang, path)),
    (edition ? site.edition(edition.version, formatDate(edition.date, lang)) : '') +
      (chart === undefined ? '' : site.chartVersion(servedChart(chart).record(lang).version)),
  );
}
