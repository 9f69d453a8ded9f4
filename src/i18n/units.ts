import type { Lang } from './lang.ts';

/** How a unit code is written: `{n}` stands for the number, which is displayed as printed × `factor`. */
interface UnitStyle {
  readonly factor: number;
  readonly pattern: string;
  /** The name alone: on an axis, in the heading of a column. */
  readonly name: string;
  /** The pattern where the surrounding sentence implies the rest: `5,000元` for a monthly pay, `41,700` for people. */
  readonly short: string;
}

const unit = (
  zh: [pattern: string, name: string, short?: string | undefined, factor?: number],
  en: [pattern: string, name: string, factor?: number, short?: string],
) => ({
  zh: { factor: zh[3] ?? 1, pattern: zh[0], name: zh[1], short: zh[2] ?? zh[0] },
  en: { factor: en[2] ?? 1, pattern: en[0], name: en[1], short: en[3] ?? en[0] },
});

/**
 * The unit codes of the data. Chinese keeps the printed 万 and 亿; English writes the number out, so that the same figure
 * reads naturally in both.
 */
export const units = {
  person: unit(['{n}人', '人'], ['{n} people', 'people', 1, '{n}']),
  thousand_person: unit(['{n}千人', '千人'], ['{n} people', 'people', 1e3, '{n}']),
  '10_person': unit(['{n}十人', '十人'], ['{n} people', 'people', 10, '{n}']),
  '10k_person': unit(['{n}万人', '万人'], ['{n} people', 'people', 1e4, '{n}']),
  '10k_user': unit(['{n}万人', '万人'], ['{n} users', 'users', 1e4]),
  '100m_user': unit(['{n}亿人', '亿人'], ['{n}m users', 'million users', 100]),
  person_floor: unit(['每层{n}人', '人/层'], ['{n} people a floor', 'people a floor']),
  job: unit(['{n}个岗位', '个岗位'], ['{n} jobs', 'jobs']),
  thousand_job: unit(['{n}千个岗位', '千个岗位'], ['{n} jobs', 'jobs', 1e3]),
  '10k': unit(['{n}万个', '万个'], ['{n} seats', 'seats', 1e4, '{n}']),
  seat: unit(['{n}个坐席', '个坐席'], ['{n} seats', 'seats', 1, '{n}']),
  CNY_month: unit(['{n}元/月', '元/月', '{n}元'], ['CNY {n} a month', 'CNY a month', 1, 'CNY {n}']),
  CNY_year: unit(['{n}元/年', '元/年', '{n}元'], ['CNY {n} a year', 'CNY a year', 1, 'CNY {n}']),
  '10k_CNY_year': unit(['{n}万元/年', '万元/年', '{n}万元'], ['CNY {n} a year', 'CNY a year', 1e4, 'CNY {n}']),
  '100m_CNY': unit(['{n}亿元', '亿元'], ['CNY {n}bn', 'CNY billion', 0.1]),
  '100m_USD': unit(['{n}亿美元', '亿美元'], ['${n}bn', 'USD billion', 0.1]),
  '1bn_USD': unit(['{n}亿美元', '亿美元', undefined, 10], ['${n}bn', 'USD billion']),
  AUD_year: unit(['{n}澳元/年', '澳元/年', '{n}澳元'], ['A${n} a year', 'AUD a year', 1, 'A${n}']),
  USD_year: unit(['{n}美元/年', '美元/年', '{n}美元'], ['${n} a year', 'USD a year', 1, '${n}']),
  USD_hour: unit(['{n}美元/小时', '美元/小时'], ['${n} an hour', 'USD an hour']),
  GBP_year: unit(['{n}英镑/年', '英镑/年'], ['£{n} a year', 'GBP a year']),
  GBP_hour: unit(['{n}英镑/小时', '英镑/小时'], ['£{n} an hour', 'GBP an hour']),
  thousand_JPY_month: unit(['{n}千日元/月', '千日元/月'], ['JPY {n} a month', 'JPY a month', 1e3]),
  thousand_JPY_year: unit(['{n}千日元/年', '千日元/年'], ['JPY {n} a year', 'JPY a year', 1e3]),
  percent: unit(['{n}%', '%'], ['{n}%', '%']),
  percent_year: unit(['每年{n}%', '%/年'], ['{n}% a year', '% a year']),
  percentage_point: unit(['{n}个百分点', '百分点'], ['{n} points', 'percentage points']),
  '100m_call': unit(['{n}亿通', '亿通', '{n}亿'], ['{n}m calls', 'million calls', 100, '{n}m']),
  '100m_contact': unit(['{n}亿人次', '亿人次', '{n}亿'], ['{n}m contacts', 'million contacts', 100, '{n}m']),
  '100m_service': unit(['{n}亿次', '亿次'], ['{n}m contacts', 'million contacts', 100]),
  '100m_item': unit(['{n}亿笔', '亿笔'], ['{n}m services', 'million services', 100]),
  '10k_contact_day': unit(['每天{n}万人次', '万人次/天'], ['{n} contacts a day', 'contacts a day', 1e4]),
  '10k_contact_year': unit(['每年{n}万次', '万次/年'], ['{n} contacts a year', 'contacts a year', 1e4]),
  contact_day: unit(['每天{n}次', '次/天'], ['{n} contacts a day', 'contacts a day']),
  case: unit(['{n}件', '件'], ['{n} cases', 'cases']),
  '10k_case': unit(['{n}万件', '万件'], ['{n} cases', 'cases', 1e4]),
  '10k_post': unit(['{n}万条', '万条'], ['{n} posts', 'posts', 1e4]),
  '10k_view': unit(['{n}万次', '万次'], ['{n} views', 'views', 1e4]),
  '100m_view': unit(['{n}亿次', '亿次'], ['{n}m views', 'million views', 100]),
  centre: unit(['{n}家', '家'], ['{n} centres', 'centres']),
  member: unit(['{n}家', '家'], ['{n} banks', 'banks']),
  firm: unit(['{n}家企业', '家企业'], ['{n} firms', 'firms']),
  app: unit(['{n}款', '款'], ['{n} apps', 'apps']),
  product: unit(['{n}款', '款'], ['{n} products', 'products']),
  option: unit(['{n}个选项', '个选项'], ['{n} options', 'options']),
  occupation: unit(['{n}个职业', '个职业'], ['{n} occupations', 'occupations']),
  second: unit(['{n}秒', '秒'], ['{n} seconds', 'seconds']),
  minute: unit(['{n}分钟', '分钟'], ['{n} minutes', 'minutes']),
  hour: unit(['{n}小时', '小时'], ['{n} hours', 'hours']),
  hour_week: unit(['每周{n}小时', '小时/周'], ['{n} hours a week', 'hours a week']),
  hour_month: unit(['每月{n}小时', '小时/月'], ['{n} hours a month', 'hours a month']),
  working_day: unit(['{n}个工作日', '个工作日'], ['{n} working days', 'working days']),
  year: unit(['{n}年', '年'], ['{n} years', 'years']),
  rank: unit(['第{n}名', '名次'], ['no. {n}', 'rank']),
  ratio: unit(['{n}倍', '倍'], ['{n}×', 'times', 1, '{n}']),
  times: unit(['{n}倍', '倍'], ['{n}×', 'times']),
  index: unit(['{n}', '指数'], ['{n}', 'index']),
} as const satisfies Record<string, Record<Lang, UnitStyle>>;

/**
 * How a unit code is written in a language.
 * @throws when the code is unknown: a unit must be added here before the data may use it
 */
export function unitStyle(code: string, lang: Lang): UnitStyle {
  const style = (units as Readonly<Record<string, Record<Lang, UnitStyle>>>)[code];
  if (!style) throw new Error(`unknown unit code "${code}": add it to src/i18n/units.ts`);
  return style[lang];
}
