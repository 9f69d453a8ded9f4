/** Codes of a column: of what is measured, or of the group that is counted. */
interface Coded {
  readonly code: string;
  /** Columns in which the rows of one sum are alike. */
  readonly by: readonly string[];
}

/** A level and its change against earlier years, by metrics (`staff`, `staff_change`) or in a column beside the level. */
export interface GrowthColumns {
  /** The column of metrics; undefined where the change stands beside the level. */
  readonly code?: string;
  readonly change?: string;
  /** The column of the year or period. */
  readonly period: string;
  readonly by: readonly string[];
}

/** Parts of one whole, in percent. */
export interface ShareColumns extends Coded {
  readonly field: string;
  /** What the codes of the parts begin with. */
  readonly prefix: string;
}

/** Means of groups and of all of them. */
export interface GroupColumns extends Coded {
  readonly fields: readonly string[];
  readonly where?: Readonly<Record<string, string>>;
  /** Code of all, and those of its groups: without one of them nothing is judged, unless its share is printed as 0. */
  readonly all: string;
  readonly groups: readonly string[];
}

/** A month and a year of the same. */
export interface YearColumns extends Coded {
  readonly month: string;
  readonly year: string;
}

/** Quantiles in rows of their own, from the lowest. */
export interface OrderColumns extends Coded {
  readonly codes: readonly string[];
}

/** Which columns of a table let its rows be audited; quantiles side by side are declared in the package (`slips.orders`). */
export interface AuditColumns {
  readonly growth?: GrowthColumns;
  readonly shares?: readonly ShareColumns[];
  readonly groups?: readonly GroupColumns[];
  readonly years?: readonly YearColumns[];
  readonly orders?: readonly OrderColumns[];
}

const page = ['source', 'city', 'role', 'place_en', 'period'] as const;
const series = ['measure', 'series', 'post', 'sector', 'place', 'city'] as const;
const without = (names: readonly string[], ...some: readonly string[]): string[] =>
  names.filter((name) => !some.includes(name));

/** By table. What is declared here is done for every row that is there, or will be. */
export const auditColumns: Readonly<Record<string, AuditColumns>> = {
  'bank-centres': { growth: { code: 'metric', period: 'year', by: ['institution_zh'] } },
  'market-size': { growth: { code: 'metric', period: 'period', by: ['series', 'scope'] } },
  demand: {
    growth: { code: 'metric', period: 'period', by: ['place'] },
    shares: [{ field: 'value', code: 'metric', prefix: 'centre_size_', by: ['source', 'period'] }],
  },
  experience: { growth: { code: 'metric', period: 'period', by: ['survey', 'place'] } },
  turnover: {
    growth: { code: 'metric', period: 'period', by: ['place', 'definition'] },
    shares: [{ field: 'value', code: 'metric', prefix: 'employers_by_leaver_rate', by: ['source', 'period'] }],
  },
  operations: { years: [{ code: 'metric', month: 'users_served_month', year: 'users_served_year', by: ['period'] }] },
  salaries: {
    shares: [
      { field: 'share', code: 'statistic', prefix: 'mean_pay', by: page },
      { field: 'share', code: 'statistic', prefix: 'annual_band', by: page },
    ],
    groups: [
      {
        fields: ['value'],
        where: { statistic: 'mean_pay' },
        code: 'tenure',
        all: 'all',
        groups: ['0-1', '1-3', '3-5', '5-10', '10+'],
        by: page,
      },
    ],
    orders: [
      {
        code: 'statistic',
        codes: ['annual_p10', 'annual_p25', 'annual_p50', 'annual_p75', 'annual_p90'],
        by: [...page, 'tenure'],
      },
      { code: 'statistic', codes: ['guide_low', 'guide_median', 'guide_high'], by: [...page, 'tenure'] },
    ],
  },
  'official-pay': {
    growth: { change: 'change', period: 'period', by: series },
    groups: [
      {
        fields: ['value'],
        code: 'post',
        all: 'all',
        groups: ['managers', 'professionals', 'clerks', 'services', 'production'],
        by: [...without(series, 'post'), 'period'],
      },
    ],
    years: [
      {
        code: 'measure',
        month: 'mean_pay_month',
        year: 'mean_pay_year',
        by: [...without(series, 'measure'), 'period'],
      },
    ],
  },
  'uk-pay': {
    groups: [
      {
        fields: ['mean', 'median'],
        code: 'employees',
        all: 'all',
        groups: ['full_time', 'part_time'],
        by: ['year', 'geography_code', 'soc_code', 'soc_version', 'measure', 'flag'],
      },
    ],
  },
  'jp-pay': {
    groups: [
      {
        code: 'sex',
        all: 'all',
        groups: ['male', 'female'],
        fields: japanMeans(),
        by: ['year', 'occupation', 'firm_size'],
      },
      {
        code: 'firm_size',
        all: 'all_10plus',
        groups: ['1000plus', '100-999', '10-99'],
        fields: japanMeans(),
        by: ['year', 'occupation', 'sex'],
      },
    ],
  },
  'us-outlook': { shares: [{ field: 'value', code: 'series', prefix: 'education', by: ['source', 'period'] }] },
};

function japanMeans(): readonly string[] {
  return [
    ...['age_years', 'tenure_years', 'scheduled_hours', 'overtime_hours'],
    ...['contractual_cash_earnings', 'scheduled_earnings', 'annual_bonus'],
  ];
}
