import { describe, expect, test } from 'vitest';
import { auditRules } from '../../../src/datasets/audits/audit.ts';
import { checkAudits, rowAudits, toAudited, unnamedMisfits } from '../../../src/datasets/audits/row-audits.ts';
import type { TableReport } from '../../../src/tables/table-report.ts';
import type { Row } from '../../../src/tables/value.ts';
import { presentData } from '../../helpers/present-data.ts';

const { tables } = presentData();
const tableOf = (name: string) => {
  const table = tables.find(({ resource }) => resource.name === name);
  if (!table) throw new Error(name);
  return table;
};
/** Verdicts of a table that has only these rows, with the columns that all of them share. */
const audits = (name: string, rows: readonly Row[], orders: readonly (readonly string[])[] = []) =>
  rowAudits({ name, rows, orders });
const verdicts = (...given: Parameters<typeof audits>): boolean[] => audits(...given).map(({ fits }) => fits);

const reportOf = (name: string, rows: readonly Row[]): TableReport => ({
  ...{ name, file: `data/${name}.csv`, encoding: 'utf-8', outcome: 'accept', rows, marks: [], notices: [], errors: [] },
  ...{ lines: [], excelRows: [], columns: new Map([['value', 6]]) },
});
const exact = (id: string, value: number, over: Row = {}): Row => ({
  ...{ id, bound: 'exact', value, low: null, high: null, unit: 'person', source: 's', period: null },
  ...over,
});
const bank = (id: string, metric: string, year: number, value: number, unit = '10k_person'): Row =>
  exact(id, value, { metric, year, unit, institution_zh: null });

describe('the verdict on a sum changes with what it is made of', () => {
  const growth = (level: number, change: number, before: number): boolean[] =>
    verdicts('bank-centres', [
      bank('A', 'staff', 2030, before),
      bank('B', 'staff', 2031, level),
      bank('C', 'staff_change', 2031, change, 'percent'),
    ]);
  test.each([
    ['as printed', 4.17, -4.79, 4.38, true],
    ['another level', 4.37, -4.79, 4.38, false],
    ['another growth', 4.17, 4.79, 4.38, false],
    ['another level before', 4.17, -4.79, 4.48, false],
    ['within the rounding of a growth without decimals', 4.17, -5, 4.38, true],
  ])('growth: %s', (_, level, change, before, fits) => {
    expect(growth(level, change, before)).toEqual([fits]);
  });

  test('growth that stands beside the level', () => {
    const pay = (id: string, period: string, value: number, change: number | null): Row =>
      exact(id, value, { period, change, unit: 'CNY_year', measure: 'm', series: 's' });
    const two = (change: number) => [pay('A', '2030', 61_578, null), pay('B', '2031', 68_380, change)];
    expect(verdicts('official-pay', two(11))).toEqual([true]);
    expect(verdicts('official-pay', two(7.3))).toEqual([false]);
    // A year of a fund is none of pay.
    expect(verdicts('official-pay', [pay('A', '2029-07/2030-06', 1, null), pay('B', '2031', 2, 5)])).toEqual([]);
  });

  const shares = (...parts: readonly number[]): boolean[] =>
    verdicts(
      'demand',
      parts.map((part, index) => exact(`P${String(index)}`, part, { metric: `centre_size_${String(index)}` })),
    );
  test('shares come to 100 within the rounding of each', () => {
    expect(shares(33, 33, 33)).toEqual([true]);
    expect(shares(33, 33, 32)).toEqual([false]);
    expect(shares(30.43, 21.74, 13.04, 26.09, 8.7)).toEqual([true]);
    expect(shares(30.43, 21.74, 13.04, 26.09, 9.7)).toEqual([false]);
    expect(shares(67.1)).toEqual([]);
  });

  const page = (all: number, groups: readonly (number | null)[], share = 20): Row[] => [
    exact('ALL', all, { statistic: 'mean_pay', tenure: 'all', share: null, unit: 'CNY_month' }),
    ...groups.map((value, index) => ({
      ...exact(`G${String(index)}`, value ?? 0, { statistic: 'mean_pay', unit: 'CNY_month', share }),
      tenure: ['0-1', '1-3', '3-5', '5-10', '10+'][index] ?? '',
      ...(value === null ? { value: null, bound: null } : {}),
    })),
  ];
  const means = (rows: readonly Row[]): boolean[] =>
    audits('salaries', rows)
      .filter(({ rule }) => rule === 'mean')
      .map(({ fits }) => fits);
  test('a mean lies among its groups, which are all there', () => {
    expect(means(page(4600, [4500, 4600, 4700, 4800, 4900]))).toEqual([true]);
    expect(means(page(4490, [4500, 4600, 4700, 4800, 4900]))).toEqual([false]);
    expect(means(page(4499.5, [4500, 4600, 4700, 4800, 4900]))).toEqual([true]);
    expect(means(page(4400, [4500, 4600, 4700, 4800]))).toEqual([]);
    expect(means(page(4400, [4500, 4600, 4700, 4800, null]))).toEqual([]);
    // A group that is empty in the source moves no mean.
    expect(means(page(4400, [4500, 4600, 4700, 4800, null], 0))).toEqual([false]);
  });

  test('twelve months are the year', () => {
    const pay = (id: string, measure: string, value: number): Row =>
      exact(id, value, { measure, period: '2030', unit: measure === 'mean_pay_month' ? 'CNY_month' : 'CNY_year' });
    const both = (year: number) => [pay('M', 'mean_pay_month', 10_454), pay('Y', 'mean_pay_year', year)];
    expect(verdicts('official-pay', both(125_450))).toEqual([true]);
    expect(verdicts('official-pay', both(125_460))).toEqual([false]);
  });

  test('quantiles rise, in rows and in columns', () => {
    const rows = (p25: number) =>
      [exact('A', 40, { statistic: 'annual_p10' }), exact('B', p25, { statistic: 'annual_p25' })] as const;
    expect(verdicts('salaries', rows(41))).toEqual([true]);
    expect(verdicts('salaries', rows(38))).toEqual([false]);
    const wide = (p25: number) => [{ id: 'W', p10: 40, p25, p75: null, p90: 90 }];
    expect(verdicts('uk-pay', wide(41), [['p10', 'p25', 'p75', 'p90']])).toEqual([true, true]);
    expect(verdicts('uk-pay', wide(30), [['p10', 'p25', 'p75', 'p90']])).toEqual([false, true]);
  });

  test('a rough figure is not judged, and an open end reaches as far as it may', () => {
    const staff = (over: Row) =>
      verdicts('bank-centres', [
        { ...bank('A', 'staff', 2030, 4), ...over },
        bank('B', 'staff', 2031, 6),
        bank('C', 'staff_change', 2031, 10, 'percent'),
      ]);
    expect(staff({})).toEqual([false]);
    expect(staff({ bound: 'about' })).toEqual([]);
    expect(staff({ bound: 'at_least', value: null, low: 4 })).toEqual([true]);
    expect(staff({ bound: 'at_most', value: null, high: 4 })).toEqual([false]);
  });
});

test('an open lower end of a level is 0, for rows as for statements: no share was ever below nothing', () => {
  const shares = (change: number) =>
    verdicts('bank-centres', [
      { ...bank('A', 'ai_service_share', 2030, 0, 'percent'), bound: 'at_most', value: null, high: 3 },
      bank('B', 'ai_service_share', 2031, 5, 'percent'),
      bank('C', 'ai_service_share_change', 2031, change, 'percentage_point'),
    ]);
  expect(shares(4)).toEqual([true]);
  expect(shares(7)).toEqual([false]);
});

describe('the tables of this site', () => {
  const all = tables.flatMap(({ resource, rows }) => rowAudits(toAudited(resource, rows)));
  const claims = tableOf('claims').rows;

  test('have sums of every kind, and few misfits, of which named statements tell those they are about', () => {
    expect(new Set(all.map(({ rule }) => rule))).toEqual(new Set(auditRules));
    expect(all.length).toBeGreaterThan(1000);
    const misfits = all.filter(({ fits }) => !fits);
    expect(misfits.map(({ rows }) => rows[0]).toSorted()).toEqual(['BCL014', 'SAL110', 'SAL129', 'SAL134']);
    expect(unnamedMisfits(all, claims).map(({ rows }) => rows[0])).toEqual(['SAL129', 'SAL134']);
    expect(unnamedMisfits(all, [])).toEqual(misfits);
  });

  test('a new row with a wrong growth is reported, by a notice', () => {
    const { resource, rows } = tableOf('bank-centres');
    const added = (change: number): readonly Row[] => [
      ...rows,
      bank('NEW1', 'staff', 2024, 4.09),
      bank('NEW2', 'staff_change', 2024, change, 'percent'),
    ];
    const told = (change: number) => {
      const given = added(change);
      return checkAudits(reportOf('bank-centres', given), resource, reportOf('claims', claims));
    };
    expect(told(-1.92)).toEqual([]);
    expect(told(-4.79)).toMatchObject([
      {
        code: 'audit-differs',
        severity: 'notice',
        value: '4.17',
        params: { rule: 'growth', rows: ['NEW1', 'NEW2'], found: '4.3' },
      },
    ]);
  });
});
