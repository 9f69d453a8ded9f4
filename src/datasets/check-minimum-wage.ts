import type { Problem, Row, TableReport } from '../tables/types.ts';
import { problemAt } from './problem-at.ts';

/**
 * Minimum wages against each other: in one table of a place each grade lies below the one before, the first grade of a
 * place never falls with time, and a city has a wage that its province prints for the grade.
 */
export function checkMinimumWage(report: TableReport): Problem[] {
  if (report.name !== 'minimum-wage') return [];
  const rows = report.rows.map((row, index) => ({ row, index })).filter(({ row }) => typeof row['value'] === 'number');
  const provinces = rows.filter(({ row }) => row['city'] === null);
  const printed = new Map<string, Row[]>();
  for (const { row } of provinces) {
    const of = key(row, 'province', 'wage_grade');
    printed.set(of, [...(printed.get(of) ?? []), row]);
  }
  const grades = new Map(provinces.map(({ row }) => [key(row, 'province', 'period', 'source', 'wage_grade'), row]));
  return rows.flatMap(({ row, index }): Problem[] => {
    const at = { report, index, field: 'value' };
    if (row['city'] !== null) {
      const of = printed.get(key(row, 'province', 'wage_grade')) ?? [];
      if (of.some((one) => one['value'] === row['value'])) return [];
      return [problemAt('city-grade', at, { printed: [...new Set(of.map((one) => String(one['value'])))] })];
    }
    const found: Problem[] = [];
    const above = grades.get(key({ ...row, wage_grade: Number(row['wage_grade']) - 1 }, ...table));
    if (above && Number(above['value']) <= Number(row['value']))
      found.push(problemAt('grade-order', at, { above: String(above['value']) }));
    const before =
      row['wage_grade'] === 1 ? highestBefore(printed.get(key(row, 'province', 'wage_grade')), row) : undefined;
    if (before && Number(before['value']) > Number(row['value']))
      found.push(problemAt('wage-fell', at, { before: String(before['value']), period: String(before['period']) }));
    return found;
  });
}

const table = ['province', 'period', 'source', 'wage_grade'] as const;

const key = (row: Row, ...fields: readonly string[]): string => fields.map((field) => String(row[field])).join('/');

/** The highest wage of an earlier date. Months and days compare as text. */
const highestBefore = (series: readonly Row[] | undefined, row: Row): Row | undefined =>
  series
    ?.filter((one) => String(one['period']) < String(row['period']))
    .reduce<Row | undefined>(
      (most, one) => (most && Number(most['value']) >= Number(one['value']) ? most : one),
      undefined,
    );
