import { bankAiShare } from './bank-ai-share.ts';
import type { OtherMetric } from './pick.ts';
import type { Lang } from '../../i18n/lang.ts';
import { bankYearly } from '../shared/sentences/bank-yearly.ts';
import type { SentenceMaker } from '../shared/sentences/chart-sentences.ts';

const say = {
  zh: {
    main: '银行客服中心的智能服务占比',
    others: {
      self_voice_share: '银行客服中心自助语音服务的比例',
      self_divert_rate: '银行客服中心全渠道的自助分流率',
      chatbot_text_divert_rate: '银行客服中心机器人文本的分流率',
      ai_tech_use_rate: '银行客服中心里使用智能技术的比例',
      llm_use_share: '银行客服中心里探索应用大模型的比例',
    },
  },
  en: {
    main: 'the share of service given by machines at China’s bank contact centres',
    others: {
      self_voice_share: 'the self-service share of voice calls to China’s bank contact centres',
      self_divert_rate: 'the share of contacts, all channels, diverted to self-service at China’s bank contact centres',
      chatbot_text_divert_rate: 'the share of text contacts diverted to robots at China’s bank contact centres',
      ai_tech_use_rate: 'the share of China’s bank contact centres using AI technology',
      llm_use_share: 'the share of China’s bank contact centres exploring large language models',
    },
  },
} satisfies Record<Lang, { main: string; others: Record<OtherMetric, string> }>;

export const bankAiShareSentences: SentenceMaker = (published, lang) => {
  const { points, others, last } = bankAiShare.opened(published);
  const parts = [
    bankYearly({ what: say[lang].main, points, stated: (point) => point.stated }, published, lang),
    ...others.map(({ metric, levels }) =>
      bankYearly({ what: say[lang].others[metric], points: levels }, published, lang),
    ),
  ];
  return {
    key: last?.row,
    sentences: parts.flatMap((part) => part.sentences),
    comparisons: parts.flatMap((part) => part.comparisons),
  };
};
