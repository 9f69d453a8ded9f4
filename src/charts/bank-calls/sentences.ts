import { bankCalls } from './bank-calls.ts';
import { bankYearly } from '../shared/sentences/bank-yearly.ts';
import type { SentenceMaker } from '../shared/sentences/chart-sentences.ts';
import { gapSentence } from '../shared/sentences/compose.ts';
import { when } from '../../i18n/period-words.ts';

const what = {
  zh: '银行客服中心由人工处理的来电',
  en: 'the volume of calls handled by people at China’s bank contact centres',
};

export const bankCallsSentences: SentenceMaker = (published, lang) => {
  const { years, cut } = bankCalls.opened(published);
  const measure = { what: what[lang], points: years, stated: (year: (typeof years)[number]) => year.stated };
  const { sentences, comparisons } = bankYearly({ ...measure, breaks: cut ? [cut] : [] }, published, lang);
  const broken = cut ? [gapSentence(cut.id, cut, { when: when(cut.period, lang), what: what[lang] }, lang)] : [];
  return {
    key: years.findLast((year) => year.claim?.figure)?.row,
    sentences: [...sentences, ...broken],
    comparisons,
  };
};
