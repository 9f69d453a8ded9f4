import type { Published } from '../../datasets/published.ts';
import { when } from '../../i18n/period-words.ts';
import type { Speech } from '../chart.ts';
import { publisherName } from '../shared/publisher-name.ts';
import type { ChartSentences } from '../shared/sentences/chart-sentences.ts';
import { figureSentence } from '../shared/sentences/compose.ts';
import { knownSources } from '../shared/sentences/known-sources.ts';
import type { Estimate } from './pick-estimates.ts';
import type { HowManyAgentsPicked } from './pick.ts';
import { agentsText, percentText, perYearBare } from './words-names.ts';
import type { Say } from './zh.ts';

export function sentences(
  { estimates, claims }: HowManyAgentsPicked,
  speech: Speech<Say>,
  published: Published,
): ChartSentences {
  const { lang, say } = speech;
  const { people, mismatch, perYear: wordPerYear, verb } = say.sentence;
  const sourceOf = knownSources(published);
  const asked = claims.contacts_year?.period;
  const article = claims.contacts_year && sourceOf(claims.contacts_year.source).carrier;
  const by = article ? publisherName(article, lang) : '';
  return {
    key: estimates.find(({ kind }) => kind === 'follows')?.id,
    sentences: estimates.map((estimate) => {
      const { claim, id: row, kind, perYear } = estimate;
      const common = { row, figure: agentsText(estimate, lang), ...(verb !== undefined && { verb }) };
      if (claim) {
        return figureSentence(
          {
            ...{ ...common, source: sourceOf(claim.source), flag: claim.flag, note: claim.note },
            ...{ when: when(claim.period, lang), what: people(claim.population[lang]) },
            tails: [kind === 'printed' ? mismatch : undefined],
          },
          lang,
        );
      }
      return figureSentence(
        {
          ...{ ...common, source: undefined, when: when(asked, lang), what: derivedWhat(estimate, by, speech) },
          tails: [perYear === undefined ? undefined : wordPerYear(perYearBare(perYear, speech))],
        },
        lang,
      );
    }),
    comparisons: [],
  };
}

const derivedWhat = ({ kind, share }: Estimate, by: string, { lang, say }: Speech<Say>): string =>
  kind === 'resolved' && share !== undefined
    ? say.sentence.resolved(by, percentText(share, lang))
    : say.sentence.follows(by);
