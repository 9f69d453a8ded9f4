import type { Published } from '../../datasets/published.ts';
import type { Speech } from '../chart.ts';
import type { ChartSentences } from '../shared/sentences/chart-sentences.ts';
import { claimLevel } from '../shared/sentences/claim-level.ts';
import { compareSeries } from '../shared/sentences/compare.ts';
import { figureSentence, gapSentence } from '../shared/sentences/compose.ts';
import { knownSources } from '../shared/sentences/known-sources.ts';
import { when } from '../../i18n/period-words.ts';
import type { ComplaintSharePicked } from './pick.ts';
import { quarterId } from './pick.ts';
import { categoryName } from './words-labels.ts';
import type { Say } from './zh.ts';

export function sentences(picked: ComplaintSharePicked, speech: Speech<Say>, published: Published): ChartSentences {
  const { lang, say } = speech;
  const { quarters, last, change, stocks } = picked;
  const sourceOf = knownSources(published);
  const { what, missing, stock, held } = say.sentence;
  const breaks = change ? [change.gap] : [];
  return {
    key: last?.claim.id,
    sentences: [
      ...quarters.map((quarter) => {
        const { claim, gap, period } = quarter;
        const at = when(period, lang);
        if (!claim?.figure) return gapSentence(quarterId(quarter), gap, { when: at, what: missing }, lang);
        return figureSentence(
          {
            ...{ row: claim.id, source: sourceOf(claim.source), flag: claim.flag, note: claim.note, when: at },
            ...{ what: what(claim.population[lang], categoryName(quarter, say)), figure: claim.figure },
          },
          lang,
        );
      }),
      ...stocks.map((claim) =>
        figureSentence(
          {
            ...{ row: claim.id, source: sourceOf(claim.source), flag: claim.flag, note: claim.note },
            ...{ when: when(claim.period, lang), what: stock(claim.population[lang]), verb: held },
            figure: claim.figure ?? '–',
          },
          lang,
        ),
      ),
      ...breaks.map((gap) => gapSentence(gap.id, gap, { when: when(gap.period, lang), what: missing }, lang)),
    ],
    comparisons: compareSeries(
      {
        what: missing,
        levels: quarters.flatMap(({ claim }) => {
          if (!claim) return [];
          const definition = { id: claim.population.zh, name: claim.population[lang], known: true };
          return [claimLevel(claim, sourceOf(claim.source), definition, lang)];
        }),
        breaks,
      },
      lang,
    ),
  };
}
