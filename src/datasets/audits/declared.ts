/** A column of codes, for what is measured or for the group that is counted. */
interface Coded {
  readonly code: string;
  /** The rows of one sum have the same values in these columns. */
  readonly by: readonly string[];
}

/**
 * A level and its change against earlier years, either under two metrics (`staff`, `staff_change`) or with the change
 * in a column of its own.
 */
export interface GrowthColumns {
  /** The column of metrics; undefined where the change has a column of its own. */
  readonly code?: string;
  readonly change?: string;
  /** The column of the year or period. */
  readonly period: string;
  readonly by: readonly string[];
}

/** The parts of one whole, in percent. */
export interface ShareColumns extends Coded {
  readonly field: string;
  /** The beginning of the codes of the parts. */
  readonly prefix: string;
}

/** The means of groups, and the mean of all of them. */
export interface GroupColumns extends Coded {
  readonly fields: readonly string[];
  readonly where?: Readonly<Record<string, string>>;
  /**
   * The code of all, and those of its groups. Nothing is judged where a group has no row, or no figure unless its share
   * is printed as 0.
   */
  readonly all: string;
  readonly groups: readonly string[];
}

/** A monthly and a yearly figure of the same thing. */
export interface YearColumns extends Coded {
  readonly month: string;
  readonly year: string;
}

/** The codes of quantiles that have a row each, from the lowest. */
export interface OrderColumns extends Coded {
  readonly codes: readonly string[];
}

/**
 * The columns by which the rows of a table are audited. Quantiles in columns are declared in datapackage.json
 * (`slips.orders`).
 */
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

/** The columns by table. Every row is audited, also those added later. */
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
