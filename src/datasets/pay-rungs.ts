import type { Bilingual } from '../i18n/lang.ts';
import type { PayClaim } from './published.ts';

/** The definitions under which pay is published. Figures of two of them are never the same thing. */
export const payRungIds = [
  ...(['advertised_low', 'advertised_high', 'advertised_median', 'offered', 'newcomers'] as const),
  ...(['mean_paid', 'median_paid', 'guide_price', 'minimum_wage'] as const),
] as const;
export type PayRungId = (typeof payRungIds)[number];

export interface PayRung {
  readonly id: PayRungId;
  readonly name: Bilingual;
  /** What it counts, in one line. */
  readonly counts: Bilingual;
  /** The statistics of the table `salaries` that belong to this rung. */
  readonly statistics: readonly string[];
  /**
   * The metrics of gaps on this rung. The last one is the widest: its gaps cover the whole rung where they name no
   * city.
   */
  readonly gapMetrics: readonly string[];
  /** Set where the rung exists for cities only. */
  readonly cityOnly?: true;
}

const word = (zh: string, en: string): Bilingual => ({ zh, en });

const described: Readonly<Record<PayRungId, Omit<PayRung, 'id'>>> = {
  advertised_low: {
    name: word('广告低端', 'Advertised low end'),
    counts: word(
      '招聘广告里最低写多少：每家雇主算一次的中位数。',
      'The least that adverts name: the median, each employer counted once.',
    ),
    statistics: [],
    gapMetrics: ['job_site_pay'],
  },
  advertised_high: {
    name: word('广告高端', 'Advertised high end'),
    counts: word(
      '同一批广告里最高写多少：每家雇主算一次的中位数。',
      'The most that the same adverts name: the median, each employer counted once.',
    ),
    statistics: [],
    gapMetrics: ['job_site_pay'],
  },
  advertised_median: {
    name: word('广告中位数', 'Advertised median'),
    counts: word(
      '招聘平台统计的开价中位数，不分新人老人。',
      'The median of pay advertised on a platform, whatever the experience.',
    ),
    statistics: ['advertised_median'],
    gapMetrics: ['platform_report_pay'],
  },
  offered: {
    name: word('平台报的开价', 'A platform’s figure for offers'),
    counts: word(
      '招聘平台说企业开多少；是不是平均数，不都写明。',
      'What a platform says employers offer; whether it is a mean is not always stated.',
    ),
    statistics: ['offered_pay', 'offered_mean'],
    gapMetrics: ['offered_pay', 'offered_mean'],
  },
  newcomers: {
    name: word('新人工资', 'Newcomers’ pay'),
    counts: word(
      '干了不到一年的人，或广告给新人的价；是哪种统计，写在数旁。',
      'People in their first year, or what adverts offer newcomers; the statistic stands beside each figure.',
    ),
    statistics: [],
    gapMetrics: ['advertised_median', 'pay'],
  },
  mean_paid: {
    name: word('平均月薪', 'Mean pay'),
    counts: word(
      '薪资网页所称在岗的人平均拿多少；样本和年份没有写。',
      'What a pay site says staff earn on average; it states neither sample nor year.',
    ),
    statistics: ['mean_pay'],
    gapMetrics: ['mean_pay'],
  },
  median_paid: {
    name: word('年薪中位数', 'Median pay a year'),
    counts: word(
      '同样的网页所称一年收入的中位数，按年照印，不除以十二。',
      'The same sites’ median of yearly pay, as printed and not divided by twelve.',
    ),
    statistics: ['annual_p50'],
    gapMetrics: ['mean_pay'],
  },
  guide_price: {
    name: word('官方工资价位', 'Official guide price'),
    counts: word('人社部门按职业公布的工资价位。', 'What labour authorities publish as pay for an occupation.'),
    statistics: ['guide_low', 'guide_median', 'guide_high', 'guide_mean'],
    gapMetrics: ['wage_guide_by_occupation', 'official_pay'],
  },
  minimum_wage: {
    name: word('最低工资', 'Minimum wage'),
    counts: word(
      '法定的下限，不是客服拿到的工资；有的地方含个人社保。',
      'The legal floor, not what agents earn; in some places it includes the worker’s insurance.',
    ),
    statistics: [],
    gapMetrics: [],
    cityOnly: true,
  },
};

/** The rungs, described once for the ladder on the page about pay and for the guard of charts. */
export const payRungs: readonly PayRung[] = payRungIds.map((id) => ({ id, ...described[id] }));

/** The rung of a statistic for any staff; undefined for one that is no level of pay. */
export const rungOfStatistic = (statistic: string): PayRungId | undefined =>
  payRungs.find(({ statistics }) => statistics.includes(statistic))?.id;

/** The rung of a figure: in the first year on the job that of newcomers; undefined for other parts of the staff. */
export function rungOf({ statistic, tenure }: Pick<PayClaim, 'statistic' | 'tenure'>): PayRungId | undefined {
  const rung = rungOfStatistic(statistic.id);
  if (rung === undefined || tenure === 'all') return rung;
  return tenure === '0-1' ? 'newcomers' : undefined;
}
