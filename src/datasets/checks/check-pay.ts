import { ascending, group, rollup } from 'd3';
import { periodYear } from '../../lib/periods/period-year.ts';
import { round } from '../../lib/numbers/round.ts';
import type { Problem, TableReport } from '../../tables/table-report.ts';
import type { Row } from '../../tables/value.ts';
import { problemAt } from './rule-helpers.ts';

/** Growth is printed to a tenth of a percent, and the levels it is computed from to one yuan. */
const growthTolerance = 0.06;
/** A third of a ceiling is recorded to a hundredth of a yuan. */
const thirdTolerance = 0.01;

/**
 * Checks official pay: a printed growth must follow from the printed levels, and a derived third must be a third.
 * Levels that could not be read are not compared.
 */
export function checkOfficialPay(report: TableReport): Problem[] {
  if (report.name !== 'official-pay') return [];
  const byId = new Map(report.rows.map((row) => [row['id'], row]));
  const levels = new Map(report.rows.map((row) => [seriesAt(row, yearOf(row)), row]));
  return report.rows.flatMap((row, index): Problem[] => {
    const { change, value } = row;
    const of = byId.get(row['derived_from'] ?? null);
    const before = levels.get(seriesAt(row, yearOf(row) - 1));
    const found: Problem[] = [];
    if (typeof change === 'number' && typeof value === 'number' && typeof before?.['value'] === 'number') {
      const growth = (value / before['value'] - 1) * 100;
      if (Math.abs(growth - change) > growthTolerance)
        found.push(
          problemAt('change-differs', { report, index, field: 'change' }, { growth: String(round(growth, 2)) }),
        );
    }
    if (typeof of?.['value'] === 'number' && typeof value === 'number') {
      const third = of['value'] / 3;
      if (Math.abs(third - value) > thirdTolerance)
        found.push(problemAt('third-differs', { report, index, field: 'value' }, { third: String(round(third, 2)) }));
    }
    return found;
  });
}

/** The year of a row's period; NaN where it has none. */
const yearOf = ({ period }: Row): number => (typeof period === 'string' ? periodYear(period) : Number.NaN);
const seriesAt = (row: Row, year: number): string =>
  JSON.stringify([...['measure', 'series', 'post', 'sector', 'place', 'city'].map((field) => row[field] ?? ''), year]);

/** A row with a figure, its place in the file and what the rules compare. */
interface Wage {
  readonly row: Row;
  readonly index: number;
  readonly value: number;
  readonly grade: number;
  readonly period: string;
}

/**
 * Checks minimum wages against each other: in one table of a place each grade must be below the one before, the first
 * grade of a place must not fall over time, and a city must have a wage that its province prints for the grade.
 * @param unread rows that could not be read whole; their provinces are not judged
 */
export function checkMinimumWage(report: TableReport, unread: readonly Row[]): Problem[] {
  if (report.name !== 'minimum-wage') return [];
  const unjudged = new Set(unread.map((row) => row['province']));
  const wages = report.rows.flatMap((row, index): Wage[] => {
    const { value, wage_grade: grade, period } = row;
    const whole = typeof value === 'number' && typeof grade === 'number' && typeof period === 'string';
    return whole && !unjudged.has(row['province'] ?? null) ? [{ row, index, value, grade, period }] : [];
  });
  const provinces = wages.filter(({ row }) => row['city'] === null);
  const printed = rollup(provinces, toSeries, gradeOf);
  const inTables = group(provinces, (one) => `${tableOf(one)}/${one.grade}`);
  return wages.flatMap((wage) => {
    const at = { report, index: wage.index, field: 'value' };
    const series = printed.get(gradeOf(wage));
    if (wage.row['city'] !== null) {
      // Where only a part of the table is checked, the rows of the province may be missing.
      if (!series?.years.has(periodYear(wage.period)) || series.values.has(wage.value)) return [];
      return [problemAt('city-grade', at, { printed: [...series.values].map(String) })];
    }
    const [above] = inTables.get(`${tableOf(wage)}/${wage.grade - 1}`) ?? [];
    const before = wage.grade === 1 ? series?.higherBefore(wage) : undefined;
    return [
      ...(above && above.value <= wage.value ? [problemAt('grade-order', at, { above: String(above.value) })] : []),
      ...(before ? [problemAt('wage-fell', at, { before: String(before.value), period: before.period })] : []),
    ];
  });
}

/** What the rules look up about the wages of one grade in one place, computed once for all its rows. */
function toSeries(own: readonly Wage[]) {
  const mostTo = new Map<string, number>();
  let most = -Infinity;
  for (const { period, value } of [...own].sort((one, other) => ascending(one.period, other.period))) {
    // The maximum before this period, so the rows of the period itself do not count.
    if (!mostTo.has(period)) mostTo.set(period, most);
    most = Math.max(most, value);
  }
  return {
    years: new Set(own.map(({ period }) => periodYear(period))),
    values: new Set(own.map(({ value }) => value)),
    /** The first row in the file with an earlier period and a higher wage. */
    higherBefore: ({ period, value }: Wage): Wage | undefined =>
      (mostTo.get(period) ?? -Infinity) > value
        ? own.find((one) => one.period < period && one.value > value)
        : undefined,
  };
}

const gradeOf = ({ row, grade }: Wage): string => `${String(row['province'])}/${grade}`;
/** The figures of a place in one table or list of a source. */
const tableOf = ({ row, period }: Wage): string => `${String(row['province'])}/${period}/${String(row['source'])}`;
