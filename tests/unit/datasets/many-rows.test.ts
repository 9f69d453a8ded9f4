import { expect, test } from 'vitest';
import { checkMinimumWage } from '../../../src/datasets/checks/check-pay.ts';
import { checkUsAreas } from '../../../src/datasets/checks/check-us-areas.ts';
import type { Problem, TableReport } from '../../../src/tables/table-report.ts';
import type { Row } from '../../../src/tables/value.ts';
import { countWork } from '../../helpers/count-work.ts';

const report = (name: string, rows: readonly Row[]): TableReport => ({
  ...{ name, file: `${name}.csv`, encoding: 'utf-8', outcome: 'accept', rows, columns: new Map() },
  lines: rows.map((_, index) => index + 2),
  excelRows: rows.map((_, index) => index + 2),
  ...{ marks: [], notices: [], errors: [] },
});

/** Wages of one place that rise month by month, in five grades, and cities of it. */
const wage = (_: unknown, index: number): Row => {
  const month = Math.floor(index / 10);
  const period = `${1900 + Math.floor(month / 12)}-${String(1 + (month % 12)).padStart(2, '0')}`;
  const grade = 1 + (index % 5);
  const place = { province: 'guangdong', city: index % 10 < 5 ? null : 'foshan', source: 's' };
  return { ...place, wage_grade: grade, period, value: 10_000 + month - grade };
};
const area = (_: unknown, index: number): Row =>
  index % 10 === 0
    ? { area_type: 'state', states: 'CA', year: 1900 + index, employment: 1000 }
    : { area_type: 'metro', states: 'CA', year: 1900 + 10 * Math.floor(index / 10), employment: 10 };

const checks: readonly (readonly [string, typeof wage, (rows: readonly Row[]) => readonly Problem[]])[] = [
  ['minimum wages', wage, (rows) => checkMinimumWage(report('minimum-wage', rows), [])],
  ['areas of the US', area, (rows) => checkUsAreas(report('us-areas', rows), undefined)],
];

test.each(checks)('ten times the %s are judged with ten times the work', (_, toRow, check) => {
  const [few, many] = [600, 6000].map((length) => countWork(Array.from({ length }, toRow), check));
  expect(many?.result).toEqual([]);
  expect((many?.work ?? NaN) / (few?.work ?? NaN)).toBeLessThan(12);
});
