import { bankService } from './bank-service.ts';
import { questionOf } from './words.ts';
import { isLevel } from '../shared/year-series.ts';
import { bankYearly } from '../shared/sentences/bank-yearly.ts';
import type { SentenceMaker } from '../shared/sentences/chart-sentences.ts';

const what = {
  zh: {
    human_connect_rate: '银行客服中心的人工电话接通率',
    satisfaction: '客户对银行客服中心人工服务的满意度',
    answer_speed: '银行客服中心人工应答电话的平均用时',
  },
  en: {
    human_connect_rate: 'the share of calls to China’s bank contact centres that reached a person',
    satisfaction: 'customers’ satisfaction with human service at China’s bank contact centres',
    answer_speed: 'the mean time until a person answered at China’s bank contact centres',
  },
};

export const bankServiceSentences: SentenceMaker = (published, lang) => {
  const { series, last } = bankService.opened(published);
  const parts = series.map(({ metric, points }) =>
    bankYearly(
      {
        what: what[lang][metric],
        points,
        asked: (point) => (isLevel(point) ? questionOf(point, lang) : undefined),
      },
      published,
      lang,
    ),
  );
  return {
    key: last?.row,
    sentences: parts.flatMap((part) => part.sentences),
    comparisons: parts.flatMap((part) => part.comparisons),
  };
};
