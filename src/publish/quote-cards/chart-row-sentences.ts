import { charts } from '../../charts/all-charts.ts';
import type { Comparison, Sentence } from '../../charts/shared/sentences/chart-sentences.ts';
import { oncePerRevision } from '../../datasets/once-per-revision.ts';
import { siteData } from '../../datasets/site-data.ts';
import type { Lang } from '../../i18n/lang.ts';

/** What charts say of rows, by the id of the row. */
export interface RowSentences {
  readonly sentences: ReadonlyMap<string, Sentence>;
  /** The change from the figure before it in its series, or why none is stated; by the row of the later figure. */
  readonly comparisons: ReadonlyMap<string, Comparison>;
}

const both = oncePerRevision(() => ({ zh: rowSentences('zh'), en: rowSentences('en') }));

/** The sentences that charts write of the rows they show; of a row in several charts that of the first. */
export const chartRowSentences = (lang: Lang): RowSentences => both()[lang];

function rowSentences(lang: Lang): RowSentences {
  const { published } = siteData();
  const sentences = new Map<string, Sentence>();
  const comparisons = new Map<string, Comparison>();
  for (const chart of charts) {
    const said = chart.sentences(published, lang);
    for (const sentence of said.sentences) if (!sentences.has(sentence.row)) sentences.set(sentence.row, sentence);
    for (const one of said.comparisons) if (!comparisons.has(one.to)) comparisons.set(one.to, one);
  }
  return { sentences, comparisons };
}
