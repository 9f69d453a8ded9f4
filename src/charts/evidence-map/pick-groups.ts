import type { TopicId } from '../topics.ts';

/** Where a figure is recorded: a table of the data; the microdata tables count as the table of their kind. */
export type Recorder =
  | 'salaries'
  | 'official-pay'
  | 'bank-centres'
  | 'turnover'
  | 'market-size'
  | 'demand'
  | 'experience'
  | 'operations'
  | 'machine-effects'
  | 'us-national'
  | 'workforce-abroad';

/** Whom a row is about. The finding counts only rows about customer service in China. */
export type Scope = 'home' | 'others' | 'abroad';

interface GroupRule {
  /** The topic whose page shows the row. */
  readonly topic: TopicId;
  readonly table: Recorder;
  /** Metric names, or prefixes of them (`annual_`). The group without any takes the remaining metrics of its table. */
  readonly metrics: readonly string[];
  readonly scope?: Scope;
}

const complaints = ['cs_channel_', 'platform_complaints_total', 'appeals', 'aftersales_', 'cs_complaints'];
const advertised = ['advertised_', 'offered_', 'relation', 'pay', 'job_site_pay', 'platform_report_pay'];
const reach = ['apps_', 'hotline_', 'menu_', 'wait_', 'effort_', 'promised_', 'human_transfer_', 'dial_'];

/** Rows of the map in order, those of one topic together; each row holds metrics that answer one question. */
export const groupRules = {
  payAdvertised: { topic: 'pay', table: 'salaries', metrics: advertised },
  payMean: {
    topic: 'pay',
    table: 'salaries',
    metrics: ['mean_pay', 'claimed_', 'tenure_pay_second_source', 'official_pay'],
  },
  payYear: { topic: 'pay', table: 'salaries', metrics: ['annual_', 'income_share'] },
  payCost: { topic: 'pay', table: 'salaries', metrics: [] },
  payOfficial: { topic: 'pay', table: 'official-pay', metrics: [], scope: 'others' },
  bankStaff: { topic: 'banks', table: 'bank-centres', metrics: ['staff', 'staff_'] },
  bankCentres: { topic: 'banks', table: 'bank-centres', metrics: ['institutions_', 'centres_', 'renamed_'] },
  bankCalls: { topic: 'banks', table: 'bank-centres', metrics: ['human_calls', 'human_calls_', 'self_voice_calls'] },
  bankService: {
    topic: 'banks',
    table: 'bank-centres',
    metrics: ['human_connect_rate', 'satisfaction', 'answer_speed'],
  },
  leavers: {
    topic: 'turnover',
    table: 'turnover',
    metrics: ['ecommerce_leaver_share', 'left_within_year', 'tenure_', 'respondents'],
  },
  attrition: { topic: 'turnover', table: 'turnover', metrics: ['agent_attrition_'] },
  attritionAbroad: { topic: 'turnover', table: 'turnover', metrics: [], scope: 'abroad' },
  shortageRank: { topic: 'turnover', table: 'demand', metrics: ['shortage_rank', 'shortage_rank_'] },
  labourGap: { topic: 'turnover', table: 'demand', metrics: ['vacancies', 'vacancy_seeker_ratio', 'seekers', 'gap'] },
  seats: { topic: 'turnover', table: 'demand', metrics: ['seats', 'seats_', 'workforce', 'workforce_'] },
  whoWorks: { topic: 'turnover', table: 'demand', metrics: [] },
  bankMachines: { topic: 'market', table: 'bank-centres', metrics: [] },
  marketSize: { topic: 'market', table: 'market-size', metrics: ['market_size'] },
  marketOther: { topic: 'market', table: 'market-size', metrics: [] },
  operations: { topic: 'market', table: 'operations', metrics: [] },
  effects: { topic: 'market', table: 'machine-effects', metrics: [], scope: 'abroad' },
  opinion: { topic: 'customers', table: 'experience', metrics: [] },
  gripes: { topic: 'customers', table: 'experience', metrics: ['gripe_'] },
  complaints: { topic: 'customers', table: 'experience', metrics: [...complaints, 'smart_service_complaints'] },
  uproar: { topic: 'customers', table: 'experience', metrics: ['heimao_', 'topic_', 'smart_cs_complaints_growth'] },
  reach: { topic: 'customers', table: 'experience', metrics: reach },
  us: { topic: 'elsewhere', table: 'us-national', metrics: [], scope: 'abroad' },
  workforceAbroad: { topic: 'elsewhere', table: 'workforce-abroad', metrics: [], scope: 'abroad' },
} as const satisfies Readonly<Record<string, GroupRule>>;

export type GroupId = keyof typeof groupRules;
const rules: Readonly<Record<GroupId, GroupRule>> = groupRules;

/** Topics that have rows. */
export type Topic = (typeof groupRules)[GroupId]['topic'];

/** Every row of the map, in order. */
export const groupIds = Object.keys(groupRules).filter((id): id is GroupId => id in groupRules);

export const topics: readonly Topic[] = [...new Set(groupIds.map((id) => groupRules[id].topic))];

export const topicOf = (group: GroupId): Topic => groupRules[group].topic;

/** Whom the rows of a group are about; by default, customer service in China. */
export const scopeOf = (group: GroupId): Scope => rules[group].scope ?? 'home';

/**
 * The row of the map that a metric belongs to; attrition outside China has its own.
 * @throws when no row is declared for that table
 */
export function groupOf(table: Recorder, metric = '', abroad = false): GroupId {
  const own = groupIds.filter((id) => rules[id].table === table);
  if (abroad && table === 'turnover') return 'attritionAbroad';
  const is = (name: string) => (name.endsWith('_') ? metric.startsWith(name) : metric === name);
  const group =
    own.find((id) => rules[id].metrics.some(is)) ?? own.find((id) => rules[id].metrics.length === 0) ?? own[0];
  if (!group) throw new Error(`no row of the evidence map is for ${table}`);
  return group;
}
