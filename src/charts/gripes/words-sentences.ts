import type { Published } from '../../datasets/published.ts';
import type { Speech } from '../chart.ts';
import type { ChartSentences } from '../shared/sentences/chart-sentences.ts';
import { claimLevel } from '../shared/sentences/claim-level.ts';
import { compareSeries } from '../shared/sentences/compare.ts';
import { figureSentence } from '../shared/sentences/compose.ts';
import { knownSources } from '../shared/sentences/known-sources.ts';
import { periodBeside } from '../shared/sentences/period-beside.ts';
import type { GripesPicked } from './pick.ts';
import { publisherName } from '../shared/publisher-name.ts';
import { isGripe } from './pick.ts';
import { answerName, ordered, sampleText } from './words-labels.ts';
import type { Say } from './zh.ts';

export function sentences(picked: GripesPicked, speech: Speech<Say>, published: Published): ChartSentences {
  const { lang, say } = speech;
  const sourceOf = knownSources(published);
  const { panels, sort } = picked;
  const { gripe, article, other, verb, top } = say.sentence;
  const tops = panels.filter((panel) => panel.kind === 'gripes').flatMap((panel) => panel.shares[0] ?? []);
  return {
    key: tops[0]?.id,
    sentences: panels.flatMap((panel) =>
      ordered(panel, sort, speech).map((claim) => {
        const answer = answerName(claim.metric, speech);
        const what =
          panel.kind === 'article'
            ? article(publisherName(claim.publisher, lang), answer)
            : (isGripe(claim) ? gripe : other)(claim.population[lang], answer);
        return figureSentence(
          {
            ...{ row: claim.id, source: sourceOf(claim.source), flag: claim.flag, note: claim.note },
            ...{ when: periodBeside(claim, lang), what, verb, figure: claim.figure ?? '–' },
            tails: [sampleText(panel, speech)],
          },
          lang,
        );
      }),
    ),
    comparisons: compareSeries(
      {
        what: top,
        levels: tops.map((claim) => {
          const definition = { id: claim.survey.id, name: claim.survey.name[lang], known: true };
          return claimLevel(claim, sourceOf(claim.source), definition, lang);
        }),
        breaks: [],
      },
      lang,
    ),
  };
}
