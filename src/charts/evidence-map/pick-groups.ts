import type { Hue } from '../../marks/theme.ts';

/** Parts of the map, in order: one a table of the data. */
export const topics = ['pay', 'banks', 'turnover', 'market', 'demand', 'experience', 'operations', 'us'] as const;
export type Topic = (typeof topics)[number];

interface GroupRule {
  readonly topic: Topic;
  /** Names of metrics, or how they begin (`annual_`); the group of a topic without any takes what is left. */
  readonly metrics: readonly string[];
}

/** Rows of the map: metrics that answer one question together. */
export const groupRules = {
  payAdvertised: {
    topic: 'pay',
    metrics: ['advertised_', 'offered_', 'relation', 'pay', 'job_site_pay', 'platform_report_pay'],
  },
  payMean: { topic: 'pay', metrics: ['mean_pay', 'claimed_', 'tenure_pay_second_source', 'official_pay'] },
  payYear: { topic: 'pay', metrics: ['annual_', 'income_share'] },
  payCost: { topic: 'pay', metrics: [] },
  bankStaff: { topic: 'banks', metrics: ['staff', 'staff_'] },
  bankCentres: { topic: 'banks', metrics: ['institutions_', 'centres_', 'renamed_'] },
  bankCalls: { topic: 'banks', metrics: ['human_calls', 'human_calls_', 'self_voice_calls'] },
  bankService: { topic: 'banks', metrics: ['human_connect_rate', 'satisfaction', 'answer_speed'] },
  bankMachines: { topic: 'banks', metrics: [] },
  leavers: { topic: 'turnover', metrics: ['ecommerce_leaver_share', 'left_within_year', 'tenure_', 'respondents'] },
  attrition: { topic: 'turnover', metrics: ['agent_attrition_'] },
  attritionAbroad: { topic: 'turnover', metrics: [] },
  marketSize: { topic: 'market', metrics: ['market_size'] },
  marketOther: { topic: 'market', metrics: [] },
  shortageRank: { topic: 'demand', metrics: ['shortage_rank', 'shortage_rank_'] },
  labourGap: { topic: 'demand', metrics: ['vacancies', 'vacancy_seeker_ratio', 'seekers', 'gap'] },
  seats: { topic: 'demand', metrics: ['seats', 'seats_', 'workforce', 'workforce_'] },
  whoWorks: { topic: 'demand', metrics: [] },
  opinion: { topic: 'experience', metrics: [] },
  gripes: { topic: 'experience', metrics: ['gripe_'] },
  complaints: {
    topic: 'experience',
    metrics: [
      'cs_channel_',
      'platform_complaints_total',
      'appeals',
      'aftersales_',
      'cs_complaints',
      'smart_service_complaints',
    ],
  },
  uproar: { topic: 'experience', metrics: ['heimao_', 'topic_', 'smart_cs_complaints_growth'] },
  reach: {
    topic: 'experience',
    metrics: ['apps_', 'hotline_', 'menu_', 'wait_', 'effort_', 'promised_', 'human_transfer_', 'dial_'],
  },
  operations: { topic: 'operations', metrics: [] },
  us: { topic: 'us', metrics: [] },
} as const satisfies Readonly<Record<string, GroupRule>>;

export type GroupId = keyof typeof groupRules;
const rules: Readonly<Record<GroupId, GroupRule>> = groupRules;

/** Every row of the map, in order. */
export const groupIds = Object.keys(groupRules).filter((id): id is GroupId => id in groupRules);

export const topicOf = (group: GroupId): Topic => rules[group].topic;

/** The row a metric belongs to; attrition outside China has its own. */
export function groupOf(topic: Topic, metric: string, abroad = false): GroupId {
  const own = groupIds.filter((id) => rules[id].topic === topic);
  if (abroad && topic === 'turnover') return 'attritionAbroad';
  const is = (name: string) => (name.endsWith('_') ? metric.startsWith(name) : metric === name);
  const group =
    own.find((id) => rules[id].metrics.some(is)) ?? own.find((id) => rules[id].metrics.length === 0) ?? own[0];
  if (!group) throw new Error(`no row of the evidence map is for ${topic}`);
  return group;
}

/** Not about China: shown beside it, never counted with it. */
export const isAbroad = (group: GroupId): boolean => group === 'attritionAbroad' || group === 'us';

/** Colour by meaning, as everywhere. */
export const hueOf = (group: GroupId): Hue => {
  if (group === 'bankMachines') return 'machines';
  if (group === 'labourGap' || group === 'attritionAbroad') return 'context';
  const byTopic: Readonly<Record<Topic, Hue>> = {
    pay: 'people',
    banks: 'people',
    turnover: 'people',
    market: 'machines',
    demand: 'people',
    experience: 'customers',
    operations: 'machines',
    us: 'context',
  };
  return byTopic[topicOf(group)];
};
