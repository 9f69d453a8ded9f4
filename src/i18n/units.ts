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

const withoutNumber = (pattern: string): string => pattern.replace(/\{n\} ?/, '');

const unit = (
  zh: [pattern: string, short?: string | undefined, factor?: number],
  en: [pattern: string, factor?: number, short?: string],
  /** Names that are not the pattern without its number. */
  name: { readonly zh?: string; readonly en?: string } = {},
) => ({
  zh: { factor: zh[2] ?? 1, pattern: zh[0], name: name.zh ?? withoutNumber(zh[0]), short: zh[1] ?? zh[0] },
  en: { factor: en[1] ?? 1, pattern: en[0], name: name.en ?? withoutNumber(en[0]), short: en[2] ?? en[0] },
});

/**
 * The unit codes of the data. Chinese keeps the printed 万 and 亿; English writes the number out, so that the same figure
 * reads naturally in both.
 */
export const units = {
  person: unit(['{n}人'], ['{n} people', 1, '{n}']),
  thousand_person: unit(['{n}千人'], ['{n} people', 1e3, '{n}']),
  '10_person': unit(['{n}十人'], ['{n} people', 10, '{n}']),
  '10k_person': unit(['{n}万人'], ['{n} people', 1e4, '{n}']),
  '10k_user': unit(['{n}万人'], ['{n} users', 1e4]),
  '100m_user': unit(['{n}亿人'], ['{n}m users', 100], { en: 'million users' }),
  person_floor: unit(['每层{n}人'], ['{n} people a floor'], { zh: '人/层' }),
  job: unit(['{n}个岗位'], ['{n} jobs']),
  thousand_job: unit(['{n}千个岗位'], ['{n} jobs', 1e3]),
  '10k': unit(['{n}万个'], ['{n} seats', 1e4, '{n}']),
  seat: unit(['{n}个坐席'], ['{n} seats', 1, '{n}']),
  CNY_month: unit(['{n}元/月', '{n}元'], ['CNY {n} a month', 1, 'CNY {n}']),
  CNY_year: unit(['{n}元/年', '{n}元'], ['CNY {n} a year', 1, 'CNY {n}']),
  '10k_CNY_year': unit(['{n}万元/年', '{n}万元'], ['CNY {n} a year', 1e4, 'CNY {n}']),
  '100m_CNY': unit(['{n}亿元'], ['CNY {n}bn', 0.1], { en: 'CNY billion' }),
  '100m_USD': unit(['{n}亿美元'], ['${n}bn', 0.1], { en: 'USD billion' }),
  '1bn_USD': unit(['{n}亿美元', undefined, 10], ['${n}bn'], { en: 'USD billion' }),
  AUD_year: unit(['{n}澳元/年', '{n}澳元'], ['A${n} a year', 1, 'A${n}'], { en: 'AUD a year' }),
  USD_year: unit(['{n}美元/年', '{n}美元'], ['${n} a year', 1, '${n}'], { en: 'USD a year' }),
  USD_hour: unit(['{n}美元/小时'], ['${n} an hour'], { en: 'USD an hour' }),
  GBP_year: unit(['{n}英镑/年'], ['£{n} a year'], { en: 'GBP a year' }),
  GBP_hour: unit(['{n}英镑/小时'], ['£{n} an hour'], { en: 'GBP an hour' }),
  thousand_JPY_month: unit(['{n}千日元/月'], ['JPY {n} a month', 1e3]),
  thousand_JPY_year: unit(['{n}千日元/年'], ['JPY {n} a year', 1e3]),
  percent: unit(['{n}%'], ['{n}%']),
  percent_year: unit(['每年{n}%'], ['{n}% a year'], { zh: '%/年' }),
  percentage_point: unit(['{n}个百分点'], ['{n} points'], { zh: '百分点', en: 'percentage points' }),
  '100m_call': unit(['{n}亿通', '{n}亿'], ['{n}m calls', 100, '{n}m'], { en: 'million calls' }),
  '100m_contact': unit(['{n}亿人次', '{n}亿'], ['{n}m contacts', 100, '{n}m'], { en: 'million contacts' }),
  '100m_service': unit(['{n}亿次'], ['{n}m contacts', 100], { en: 'million contacts' }),
  '100m_item': unit(['{n}亿笔'], ['{n}m services', 100], { en: 'million services' }),
  '10k_contact_day': unit(['每天{n}万人次'], ['{n} contacts a day', 1e4], { zh: '万人次/天' }),
  '10k_contact_year': unit(['每年{n}万次'], ['{n} contacts a year', 1e4], { zh: '万次/年' }),
  contact_day: unit(['每天{n}次'], ['{n} contacts a day'], { zh: '次/天' }),
  case: unit(['{n}件'], ['{n} cases']),
  '10k_case': unit(['{n}万件'], ['{n} cases', 1e4]),
  '10k_post': unit(['{n}万条'], ['{n} posts', 1e4]),
  '10k_view': unit(['{n}万次'], ['{n} views', 1e4]),
  '100m_view': unit(['{n}亿次'], ['{n}m views', 100], { en: 'million views' }),
  centre: unit(['{n}家'], ['{n} centres']),
  member: unit(['{n}家'], ['{n} banks']),
  firm: unit(['{n}家企业'], ['{n} firms']),
  app: unit(['{n}款'], ['{n} apps']),
  product: unit(['{n}款'], ['{n} products']),
  option: unit(['{n}个选项'], ['{n} options']),
  occupation: unit(['{n}个职业'], ['{n} occupations']),
  second: unit(['{n}秒'], ['{n} seconds']),
  minute: unit(['{n}分钟'], ['{n} minutes']),
  hour: unit(['{n}小时'], ['{n} hours']),
  hour_week: unit(['每周{n}小时'], ['{n} hours a week'], { zh: '小时/周' }),
  hour_month: unit(['每月{n}小时'], ['{n} hours a month'], { zh: '小时/月' }),
  working_day: unit(['{n}个工作日'], ['{n} working days']),
  year: unit(['{n}年'], ['{n} years']),
  rank: unit(['第{n}名'], ['no. {n}'], { zh: '名次', en: 'rank' }),
  ratio: unit(['{n}倍'], ['{n}×', 1, '{n}'], { en: 'times' }),
  times: unit(['{n}倍'], ['{n}×'], { en: 'times' }),
  index: unit(['{n}'], ['{n}'], { zh: '指数', en: 'index' }),
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
