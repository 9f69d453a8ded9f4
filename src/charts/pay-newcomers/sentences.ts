import { payNewcomers } from './pay-newcomers.ts';
import type { SentenceMaker } from '../shared/sentences/chart-sentences.ts';
import { knownSources } from '../shared/sentences/known-sources.ts';
import { payGap, paySentence } from '../shared/sentences/pay.ts';

const newcomer = '0-1';

export const payNewcomersSentences: SentenceMaker = (published, lang) => {
  const rows = payNewcomers.opened(published).groups.flatMap((group) => group.rows);
  return {
    key: rows.find(({ claim }) => claim?.figure)?.id,
    sentences: rows.map(({ id, claim, gap, name }) =>
      claim
        ? paySentence(claim, knownSources(published), lang)
        : payGap(id, gap, { place: name, role: undefined, tenure: newcomer }, lang),
    ),
    comparisons: [],
  };
};
