import type { Published } from '../../datasets/published.ts';
import { midSentence } from '../../i18n/letter-case.ts';
import type { Speech } from '../chart.ts';
import type { ChartSentences } from '../shared/sentences/chart-sentences.ts';
import { figureSentence } from '../shared/sentences/compose.ts';
import { knownSources } from '../shared/sentences/known-sources.ts';
import { periodBeside } from '../shared/sentences/period-beside.ts';
import type { BarsPicked } from './pick.ts';
import type { BarsSay } from './say.ts';
import { shared } from './say.ts';
import { figureText } from './text.ts';

/** A sentence a bar; bars are no series in time, so none is compared with another. */
export function sentences({ bars }: BarsPicked, { lang }: Speech<BarsSay>, published: Published): ChartSentences {
  const sourceOf = knownSources(published);
  return {
    key: bars[0]?.claim.id,
    sentences: bars.map((bar) => {
      const { id: row, source, flag, note, figure = figureText(bar, lang), population, metric } = bar.claim;
      const what = shared[lang].what(metric.name[lang], midSentence(population[lang]));
      const when = periodBeside(bar.claim, lang);
      return figureSentence({ row, source: sourceOf(source), flag, note, when, what, figure }, lang);
    }),
    comparisons: [],
  };
}
