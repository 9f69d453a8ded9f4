import type { AnyChart } from '../../charts/chart.ts';
import { siteData } from '../../datasets/site-data.ts';
import type { CitationFacts } from '../../figures/citations/citation-facts.ts';
import { citationFacts } from '../../figures/citations/citation-facts.ts';
import type { ChartSentences } from '../../figures/sentences/chart-sentences.ts';
import { sentenceMakers } from '../../figures/sentences/sentence-makers.ts';
import { siteFigure } from '../../figures/site-figure.ts';
import type { Lang } from '../../i18n/lang.ts';
import { absoluteHref, embedHref, pageHref } from '../href.ts';

/** Path of the page of a chart's sentences, without base and language. */
export const wordsPath = (chart: AnyChart): string => `/charts/${chart.id}/words/`;

/** What a chart is cited by: the frozen version of it as the site shows it. */
export function siteCitation(chart: AnyChart, lang: Lang): CitationFacts {
  const { record } = siteFigure(chart, lang);
  return citationFacts(record, {
    address: absoluteHref(embedHref(lang, chart.id, record.version)),
    page: absoluteHref(pageHref(lang, `/charts/${chart.id}/`)),
  });
}

/** The sentences of a chart on the site's data. @throws for a chart without a maker */
export function siteSentences(chart: AnyChart, lang: Lang): ChartSentences {
  const maker = sentenceMakers[chart.id];
  if (!maker)
    throw new Error(`no sentences for the chart "${chart.id}": add it to src/figures/sentences/sentence-makers.ts`);
  return maker(siteData().published, lang);
}
