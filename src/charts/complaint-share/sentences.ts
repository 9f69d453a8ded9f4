import { complaintShare } from './complaint-share.ts';
import { categoryName, quarterId } from './names.ts';
import { claimLevel } from '../shared/sentences/claim-level.ts';
import type { SentenceMaker } from '../shared/sentences/chart-sentences.ts';
import { compareSeries } from '../shared/sentences/compare.ts';
import { figureSentence, gapSentence } from '../shared/sentences/compose.ts';
import { knownSources } from '../shared/sentences/known-sources.ts';
import { when } from '../../i18n/period-words.ts';

const low = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const say = {
  zh: {
    what: (population: string, category: string | undefined) =>
      `${population}里，${category ?? '关于客服的'}投诉所占的比例`,
    missing: '互联网企业用户投诉里关于客服的投诉所占的比例',
  },
  en: {
    what: (population: string, category: string | undefined) =>
      `the share of complaints about customer service${category === undefined ? '' : ` (${category})`} among ${low(population)}`,
    missing: 'the share of complaints about customer service among complaints about internet companies',
  },
};

export const complaintShareSentences: SentenceMaker = (published, lang) => {
  const sourceOf = knownSources(published);
  const { quarters, last, change } = complaintShare.opened(published);
  const { what, missing } = say[lang];
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
            ...{ what: what(claim.population[lang], categoryName(quarter, lang)), figure: claim.figure },
          },
          lang,
        );
      }),
      ...breaks.map((gap) => gapSentence(gap.id, gap, { when: when(gap.period, lang), what: missing }, lang)),
    ],
    comparisons: compareSeries(
      {
        what: missing,
        levels: quarters.flatMap(({ claim }) =>
          claim
            ? [
                claimLevel(
                  claim,
                  sourceOf(claim.source),
                  { id: claim.population.zh, name: claim.population[lang], known: true },
                  lang,
                ),
              ]
            : [],
        ),
        breaks,
      },
      lang,
    ),
  };
};
