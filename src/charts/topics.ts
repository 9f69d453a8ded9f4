import type { Bilingual } from '../i18n/lang.ts';

/** A question that the site answers. Charts name their topic; the first of them in the registry answers the question. */
interface Topic {
  /** Its address: /<id>/. */
  readonly id: string;
  readonly name: Bilingual;
  readonly heading: Bilingual;
}

/** In the order of the dashboard and of the gallery: the four main questions first. */
// prettier-ignore
export const topics = [
  { id: 'pay', name: { zh: '工资', en: 'Pay' }, heading: { zh: '做客服挣多少', en: 'What the job pays' } },
  { id: 'banks', name: { zh: '银行', en: 'Banks' }, heading: { zh: '银行里还有多少人工客服', en: 'How many agents the banks have left' } },
  { id: 'turnover', name: { zh: '流失', en: 'Turnover' }, heading: { zh: '走的人有多少，缺不缺人', en: 'How many leave, and whether staff are short' } },
  { id: 'market', name: { zh: '市场', en: 'Market' }, heading: { zh: '机器接走了多少', en: 'What machines have taken over' } },
  { id: 'customers', name: { zh: '用户', en: 'Customers' }, heading: { zh: '找人工有多难', en: 'How hard it is to reach a person' } },
  { id: 'elsewhere', name: { zh: '国外', en: 'Elsewhere' }, heading: { zh: '别处的官方数字', en: 'Official figures from elsewhere' } },
  { id: 'evidence', name: { zh: '证据', en: 'Evidence' }, heading: { zh: '这些数字靠不靠得住', en: 'How far the figures can be trusted' } },
] as const satisfies readonly Topic[];

export type TopicId = (typeof topics)[number]['id'];
