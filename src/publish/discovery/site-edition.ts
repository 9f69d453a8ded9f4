import type { Edition } from '../../lib/dated-citation.ts';
import { siteHistory } from '../../history/site-history.ts';
import { words } from '../../i18n/dictionary.ts';
import { formatDate } from '../../i18n/format-date.ts';
import type { Lang } from '../../i18n/lang.ts';
import { absoluteHref, pageHref, fileHref } from '../addresses/href.ts';
import { servedChart } from '../figures/served-chart.ts';

/** The newest accepted change of the data; undefined before the first. */
export function siteEdition(): Edition | undefined {
  const newest = siteHistory().at(-1);
  return newest && { version: String(newest.number), date: newest.date };
}

/**
 * The line at the foot of every printed sheet: the site, the address of the page, the data update that it is made from
 * and, on a chart's page, the version of the chart.
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

/**
 * Whom to inform of a security weakness (RFC 9116).
 * @param contact the page that says how
 * @param date of the newest revision: the text expires within a year of it, so that an abandoned site stops promising
 * an answer
 */
export function securityText(contact: string, date: string): string {
  const [year = '', month = ''] = date.split('-');
  return [
    `Contact: ${contact}`,
    `Expires: ${+year + 1}-${month}-01T00:00:00Z`,
    'Preferred-Languages: zh, en',
    `Canonical: ${absoluteHref(fileHref('/.well-known/security.txt'))}`,
    '',
  ].join('\n');
}
