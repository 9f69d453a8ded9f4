import { describe, expect, test } from 'vitest';
import { checkDataFolder } from '../../../src/datasets/checks/check-data-folder.ts';
import { checkSilence, expectedPeriods, expectedSeries } from '../../../src/datasets/checks/expected-series.ts';
import { formatProblem } from '../../../src/tables/describe.ts';
import { readPackage } from '../../../src/tables/package/read-package.ts';
import type { Resource } from '../../../src/tables/package/descriptor.ts';
import type { TableReport } from '../../../src/tables/table-report.ts';
import type { Row } from '../../../src/tables/value.ts';

/** A table `t` with the columns metric, place, period, value, low, and this declared for it. */
function declared(...rhythms: object[]): Resource {
  const fields = ['metric', 'place', 'period', 'value', 'low'].map((name) => ({ name }));
  const read = readPackage({ resources: [{ name: 't', path: 't.csv', schema: { fields, rhythms } }] }, 'p');
  const [resource] = 'problems' in read ? [] : read.resources;
  if (!resource) throw new Error('the description of the test is wrong');
  return resource;
}

const report = (name: string, rows: readonly Row[]): TableReport => ({
  ...{ name, file: `data/${name}.csv`, encoding: 'utf-8', outcome: 'accept', rows },
  ...{ lines: [], excelRows: [], columns: new Map([['period', 3]]), marks: [], notices: [], errors: [] },
});
const row = (metric: string, period: string, over: Row = {}): Row => ({
  ...{ metric, place: null, period, value: 1, low: null },
  ...over,
});
const gap = (metric: string, period: string, over: Row = {}): Row => ({
  ...{ table: 't', metric, period, reason: 'not_found' },
  ...over,
});
const silent = (resource: Resource, rows: readonly Row[], gaps: readonly Row[] = []): string[] =>
  checkSilence(report('t', rows), resource, report('gaps', gaps)).map(
    ({ value, params }) => `${value ?? ''}: ${String(params['missing'])}`,
  );

const yearly = {
  ...{ fields: ['value', 'low'], by: 'metric', series: ['staff', 'calls'] },
  ...{ where: { place: '' }, period: 'period', every: 'year', first: '2019' },
};

describe('a period without a figure and without a reason', () => {
  const rows = [row('staff', '2019'), row('staff', '2021'), row('calls', '2020', { value: null, low: 3 })];

  test('is an error, at the beginning, inside and up to the last period of the table', () => {
    expect(silent(declared(yearly), rows)).toEqual(['staff: 2020', 'calls: 2019,2021']);
    expect(silent(declared(yearly), rows, [gap('staff', '2020'), gap('calls', '2021')])).toEqual(['calls: 2019']);
  });

  test('is not excused by a break of the series, nor by a gap of another table, metric or period', () => {
    const others = [
      gap('staff', '2020', { reason: 'series_break' }),
      gap('staff', '2020', { table: 'u' }),
      gap('staff', '2019/2021'),
      gap('seats', '2020'),
    ];
    expect(silent(declared({ ...yearly, series: 'staff' }), rows, others)).toEqual(['staff: 2020']);
  });

  test('is not filled by an empty row, nor by one that is about something else', () => {
    const more = [row('staff', '2020', { value: null }), row('staff', '2020', { place: 'beijing' })];
    expect(silent(declared({ ...yearly, series: 'staff' }), [...rows, ...more])).toEqual(['staff: 2020']);
  });

  test('is one error for columns that the same gap answers for', () => {
    const wide = { fields: ['value', 'low'], period: 'period', every: 'quarter', first: '2021-Q4', gap: 'wages' };
    const quarters = [row('', '2021-Q4', { low: 2 }), row('', '2022-Q2', { low: 2 }), row('', '2022', { low: 2 })];
    expect(silent(declared(wide), quarters)).toEqual(['value, low: 2022-Q1']);
    expect(silent(declared(wide), quarters, [gap('wages', '2022-Q1')])).toEqual([]);
    expect(silent(declared(wide), [...quarters, row('', '2022-Q1')])).toEqual(['low: 2022-Q1']);
  });

  test('months end with the year; what is published once is expected once', () => {
    const monthly = { ...yearly, series: 'staff', every: 'month', first: '2021-11' };
    expect(silent(declared(monthly), [row('staff', '2021-11'), row('staff', '2022-02')])).toEqual([
      'staff: 2021-12,2022-01',
    ]);
    const once = declared({ ...yearly, series: 'staff', every: 'once', first: '2008' });
    expect(silent(once, rows)).toEqual(['staff: 2008']);
    expect(silent(once, [...rows, row('staff', '2008')])).toEqual([]);
  });

  test('is not looked for where a table could not be read whole', () => {
    const rejected: TableReport = { ...report('t', rows), outcome: 'reject' };
    expect(checkSilence(rejected, declared(yearly), report('gaps', []))).toEqual([]);
    expect(checkSilence(report('t', rows), declared(yearly), undefined)).toEqual([]);
  });

  test('is reported in both languages, with what to write where', () => {
    const [problem] = checkSilence(report('t', rows), declared(yearly), report('gaps', []));
    if (!problem) throw new Error('no problem');
    expect(problem.severity).toBe('error');
    expect(formatProblem(problem, 'zh')).toMatch(
      /t\.csv.*“staff”没有 2020.*table 填 t，metric 填 staff，period 填 2020/,
    );
    expect(formatProblem(problem, 'en')).toMatch(/t\.csv.*"staff" lacks 2020.*table t, metric staff, period 2020/);
  });
});

test('every declared series of the data has figures, and more than one period', () => {
  const { description, tables } = checkDataFolder('data');
  const all = (description?.resources ?? []).flatMap((resource) => {
    const series = expectedSeries(resource, tables.find(({ name }) => name === resource.name)?.rows ?? []);
    return series.map((one) => ({ name: one.name, figures: one.rows.size, periods: expectedPeriods(one, series) }));
  });
  expect(all.length).toBeGreaterThan(20);
  for (const { name, figures, periods } of all) {
    expect(figures, name).toBeGreaterThan(1);
    expect(periods.length, name).toBeGreaterThanOrEqual(figures);
  }
});
