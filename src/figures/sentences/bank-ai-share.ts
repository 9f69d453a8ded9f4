import { bankAiShare } from '../../charts/bank-ai-share/bank-ai-share.ts';
import { dictionary } from '../../charts/bank-ai-share/words.ts';
import { bankYearly } from './bank-yearly.ts';
import type { SentenceMaker } from './chart-sentences.ts';

const say = {
  zh: {
    main: '银行客服中心的智能服务占比',
    other: (metric: string) => `银行客服中心的“${metric}”`,
  },
  en: {
    main: 'the share of service given by machines at China’s bank contact centres',
    other: (metric: string) => `“${metric}” at China’s bank contact centres`,
  },
};

export const bankAiShareSentences: SentenceMaker = (published, lang) => {
  const { points, others, last } = bankAiShare.opened(published);
  const parts = [
    bankYearly({ what: say[lang].main, points, stated: (point) => point.stated }, published, lang),
    ...others.map(({ metric, levels }) =>
      bankYearly({ what: say[lang].other(dictionary[lang].metrics[metric]), points: levels }, published, lang),
    ),
  ];
  return {
    key: last?.row,
    sentences: parts.flatMap((part) => part.sentences),
    comparisons: parts.flatMap((part) => part.comparisons),
  };
};
