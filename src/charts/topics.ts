import type { Bilingual } from '../i18n/lang.ts';

/** A question the site exists for. Its charts name it; the first of them in the registry answers it. */
interface Topic {
  readonly id: string;
  readonly heading: Bilingual;
}

/** In the order of the dashboard and of the gallery: the four questions first. */
export const topics = [
  { id: 'pay', heading: { zh: '做客服挣多少', en: 'What the job pays' } },
  { id: 'banks', heading: { zh: '银行里还有多少人工客服', en: 'Who is left in the banks’ call centres' } },
  { id: 'leaving', heading: { zh: '走的人有多少', en: 'How many leave' } },
  { id: 'machines', heading: { zh: '机器接走了多少', en: 'What machines have taken over' } },
  { id: 'demand', heading: { zh: '还缺不缺人', en: 'Whether hands are wanted' } },
  { id: 'customers', heading: { zh: '找人工有多难', en: 'How hard it is to reach a person' } },
  { id: 'elsewhere', heading: { zh: '别处的官方数字', en: 'Official figures from elsewhere' } },
  { id: 'evidence', heading: { zh: '这些数字靠不靠得住', en: 'How far the figures can be trusted' } },
] as const satisfies readonly Topic[];

export type TopicId = (typeof topics)[number]['id'];
