import { defineBars } from '../bars/define-bars.ts';

const verdicts = [
  'solves_few_or_none',
  'solves_more_problems',
  'ai_better_than_human',
  'smart_cs_convenient',
  'smart_cs_inconvenient',
];

/** Does it solve anything? What users of one survey say of automated service. */
export const chart = defineBars({
  id: 'machine-verdict',
  topic: 'customers',
  hue: 'customers',
  question: { zh: '智能客服管用吗？', en: 'Does automated service solve anything?' },
  name: { zh: '用户怎么评价智能客服', en: 'How users judge automated service' },
  table: 'experience',
  claims: ({ experience }) =>
    experience.filter(({ survey, metric }) => survey.id === 'iimedia_2021' && verdicts.includes(metric.id)),
});
