import type { BuiltChart } from '../../charts/all-charts.ts';
import type { AnyChart } from '../../charts/chart.ts';
import { siteData } from '../../datasets/site-data.ts';
import type { CitationFacts } from './citation-facts.ts';
import { citationFacts } from './citation-facts.ts';
import type { ChartSentences } from '../../charts/shared/sentences/chart-sentences.ts';
import { servedChart, siteWithdrawal } from '../figures/served-chart.ts';
import type { Lang } from '../../i18n/lang.ts';
import { absoluteHref, embedHref, pageHref } from '../addresses/href.ts';

/** Path of the page of a chart's sentences, without base and language. */
export const wordsPath = (chart: Pick<AnyChart, 'id'>): string => `/charts/${chart.id}/words/`;

/** What a citation of a chart refers to: its present version, or the last one of a withdrawn chart. */
export function siteCitation({ id }: Pick<AnyChart, 'id'>, lang: Lang): CitationFacts {
  const chart = servedChart(id);
  const record = chart.record(lang);
  return citationFacts(record, {
    address: absoluteHref(embedHref(lang, id, record.version)),
    page: absoluteHref(pageHref(lang, `/charts/${id}/`)),
    withdrawn: siteWithdrawal(chart, lang),
  });
}

/** The sentences of a chart for the site's data. */
export const siteSentences = (chart: BuiltChart, lang: Lang): ChartSentences =>
  chart.sentences(siteData().published, lang);
