import { ascending, group, rollup } from 'd3';
import { periodYear } from '../../lib/periods/period-year.ts';
import type { Problem, Row, TableReport } from '../../tables/types.ts';
import { problemAt } from './problem-at.ts';

/** A row with a figure, its place in the file and what the rules compare. */
interface Wage {
  readonly row: Row;
  readonly index: number;
  readonly value: number;
  readonly grade: number;
  readonly period: string;
}

/**
 * Minimum wages against each other: in one table of a place each grade lies below the one before, the first grade of a
 * place never falls with time, and a city has a wage that its province prints for the grade.
 * @param unread rows that could not be read whole: their provinces are not judged
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
      // A part of the table, checked alone, may lack the rows of the province.
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

/** What is asked of the wages of one grade in one place, for each of its rows: without going through all again. */
function toSeries(own: readonly Wage[]) {
  const mostTo = new Map<string, number>();
  let most = -Infinity;
  for (const { period, value } of [...own].sort((one, other) => ascending(one.period, other.period))) {
    // Of one period, what is known before it.
    if (!mostTo.has(period)) mostTo.set(period, most);
    most = Math.max(most, value);
  }
  return {
    years: new Set(own.map(({ period }) => periodYear(period))),
    values: new Set(own.map(({ value }) => value)),
    /** The first in the file that is earlier and higher. */
    higherBefore: ({ period, value }: Wage): Wage | undefined =>
      (mostTo.get(period) ?? -Infinity) > value
        ? own.find((one) => one.period < period && one.value > value)
        : undefined,
  };
}

const gradeOf = ({ row, grade }: Wage): string => `${String(row['province'])}/${grade}`;
/** The figures of a place in one table, or in one list. */
const tableOf = ({ row, period }: Wage): string => `${String(row['province'])}/${period}/${String(row['source'])}`;
