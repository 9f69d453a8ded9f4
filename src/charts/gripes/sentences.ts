import { gripes } from './gripes.ts';
import { answerName, ordered, sampleText } from './names.ts';
import type { GripesPanel } from './pick.ts';
import type { ExperienceClaim } from '../../datasets/published.ts';
import type { Lang } from '../../i18n/lang.ts';
import { claimLevel } from '../shared/sentences/claim-level.ts';
import type { SentenceMaker } from '../shared/sentences/chart-sentences.ts';
import { compareSeries } from '../shared/sentences/compare.ts';
import { figureSentence } from '../shared/sentences/compose.ts';
import { knownSources } from '../shared/sentences/known-sources.ts';
import { when } from '../../i18n/period-words.ts';

const low = (text: string): string => text.replace(/^(Users|Respondents|Consumers)/, (word) => word.toLowerCase());

const say = {
  zh: {
    gripe: (people: string, answer: string) => `${people}中，不满“${answer}”的`,
    other: (people: string, answer: string) => `${people}中，${answer}的`,
    verb: '占',
    top: '排在第一的不满',
  },
  en: {
    gripe: (people: string, answer: string) => `among ${low(people)}, the share who complained of “${answer}”`,
    other: (people: string, answer: string) => `among ${low(people)}, the share for the answer “${answer}”`,
    verb: 'was',
    top: 'the gripe named most often',
  },
};

const isGripe = (claim: ExperienceClaim): boolean => claim.metric.id.startsWith('gripe_');

export const gripesSentences: SentenceMaker = (published, lang) => {
  const sourceOf = knownSources(published);
  const { panels, sort } = gripes.opened(published);
  const { gripe, other, verb, top } = say[lang];
  const tops = panels.filter((panel) => panel.kind === 'gripes').flatMap((panel) => panel.shares[0] ?? []);
  return {
    key: tops[0]?.id,
    sentences: panels.flatMap((panel) =>
      ordered(panel, sort, lang).map((claim) => {
        const what = (isGripe(claim) ? gripe : other)(claim.population[lang], answerName(claim.metric, lang));
        return figureSentence(
          {
            ...{ row: claim.id, source: sourceOf(claim.source), flag: claim.flag, note: claim.note },
            ...{ when: dated(claim, lang), what, verb, figure: claim.figure ?? '–' },
            tails: [sample(panel, lang)],
          },
          lang,
        );
      }),
    ),
    comparisons: compareSeries(
      {
        what: top,
        levels: tops.map((claim) =>
          claimLevel(
            claim,
            sourceOf(claim.source),
            { id: claim.survey.id, name: claim.survey.name[lang], known: true },
            lang,
          ),
        ),
        breaks: [],
      },
      lang,
    ),
  };
};

/** Many a population names the year of its survey. */
const dated = ({ period, population }: ExperienceClaim, lang: Lang): string | null | undefined =>
  period !== undefined && population[lang].includes(period) ? null : when(period, lang);

const sample = (panel: GripesPanel, lang: Lang): string => sampleText(panel, lang);
