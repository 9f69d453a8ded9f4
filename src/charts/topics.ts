import type { Bilingual } from '../i18n/lang.ts';

/** A question the site exists for: the chart that answers it, and those that say more. Ids of the registry. */
export interface Topic {
  readonly id: string;
  readonly heading: Bilingual;
  readonly lead: string;
  readonly more: readonly string[];
}

/** In the order of the dashboard and of the gallery: the four questions first. */
export const topics: readonly Topic[] = [
  {
    id: 'pay',
    heading: { zh: '做客服挣多少', en: 'What the job pays' },
    lead: 'pay-by-city-tenure',
    more: ['pay-newcomers', 'pay-tenure-profiles', 'pay-advertised'],
  },
  {
    id: 'banks',
    heading: { zh: '银行里还有多少人工客服', en: 'Who is left in the banks’ call centres' },
    lead: 'bank-headcount',
    more: ['bank-calls', 'bank-service'],
  },
  {
    id: 'leaving',
    heading: { zh: '走的人有多少', en: 'How many leave' },
    lead: 'turnover-measures',
    more: [],
  },
  {
    id: 'machines',
    heading: { zh: '机器接走了多少', en: 'What machines have taken over' },
    lead: 'market-size-spread',
    more: ['bank-ai-share', 'how-many-agents'],
  },
  {
    id: 'demand',
    heading: { zh: '还缺不缺人', en: 'Whether hands are wanted' },
    lead: 'shortage-rank',
    more: ['labour-gap', 'seats'],
  },
  {
    id: 'customers',
    heading: { zh: '找人工有多难', en: 'How hard it is to reach a person' },
    lead: 'complaint-share',
    more: ['gripes', 'human-access'],
  },
  {
    id: 'elsewhere',
    heading: { zh: '别处的官方数字', en: 'Official figures from elsewhere' },
    lead: 'us-comparator',
    more: [],
  },
  {
    id: 'evidence',
    heading: { zh: '这些数字靠不靠得住', en: 'How far the figures can be trusted' },
    lead: 'evidence-map',
    more: ['claim-audit'],
  },
];
