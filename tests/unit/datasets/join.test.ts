import { describe, expect, test } from 'vitest';
import { shapeBankYears, shapeSingleBanks } from '../../../src/datasets/tables/bank-centres.ts';
import { shapePay } from '../../../src/datasets/tables/salaries.ts';
import type { Row } from '../../../src/tables/value.ts';
import { exactly, sources, tableInput } from '../../helpers/table-input.ts';

const pay = (changes: Readonly<Row> = {}): Row => ({
  ...exactly('SAL1', 5000, 'CNY_month'),
  ...{ city: 'chengdu', role: 'kefu_specialist', tenure: '0-1', statistic: 'mean_pay' },
  ...changes,
});
const payOf = (...rows: readonly Row[]) => shapePay(tableInput('salaries', rows).rows);

describe('rows joined to what their codes stand for', () => {
  test('a claim has the names of its source, city, post and statistic', () => {
    const [claim] = payOf(pay());
    const source = sources.get(claim?.source ?? '');
    expect(claim).toMatchObject({ publisher: source?.publisher, grade: source?.grade });
    expect(claim?.city).toMatchObject({ id: 'chengdu', name: { en: 'Chengdu' } });
    expect(claim?.role.level).toBe('frontline');
    expect(claim?.statistic.id).toBe('mean_pay');
    expect(claim?.figure).toEqual({ value: 5000, low: undefined, high: undefined, bound: 'exact', unit: 'CNY_month' });
  });

  test('an empty cell stays undefined, and a table may have no rows', () => {
    const [claim] = payOf(pay({ city: null, value: null, bound: null, unit: null }));
    expect(claim).toMatchObject({ city: undefined, relation: undefined, share: undefined, figure: undefined });
    expect(payOf()).toEqual([]);
  });

  test('a code that stands for nothing is named with its field and row', () => {
    const rows = (changes: Readonly<Row>) => () => payOf(pay(), pay({ id: 'SAL2', ...changes }));
    expect(rows({ source: 'nobody-2024' })).toThrow('salaries.source: code "nobody-2024" of row SAL2');
    expect(rows({ city: 'atlantis' })).toThrow('salaries.city: code "atlantis" of row SAL2');
    expect(rows({ statistic: 'luck' })).toThrow('salaries.statistic: code "luck" of row SAL2');
    expect(rows({ role: null })).toThrow('salaries: field "role" of row SAL2');
  });
});

describe('bank centres, a year a row and a metric a column', () => {
  const row = (id: string, year: number, metric: string, value: number, changes: Readonly<Row> = {}): Row => ({
    ...exactly(id, value, metric === 'staff' ? '10k_person' : 'member'),
    ...{ year, metric },
    ...changes,
  });
  const bank = { institution_zh: '某银行', institution_en: 'A bank' };
  const input = tableInput('bank-centres', [
    row('B4', 2022, 'staff', 4),
    row('B1', 2019, 'staff', 5),
    row('B2', 2019, 'institutions_surveyed', 100),
    row('B3', 2020, 'staff', 6),
    row('B5', 2023, 'staff', 9, bank),
  ]);

  test('a year without figures is empty, a metric without one is absent, and one bank is no part of it', () => {
    const years = shapeBankYears(input.rows);
    const ids = years.map(({ year, metrics }) => [
      year,
      Object.values(metrics)
        .map(({ id }) => id)
        .sort(),
    ]);
    expect(ids).toEqual([
      [2019, ['B1', 'B2']],
      [2020, ['B3']],
      [2021, []],
      [2022, ['B4']],
    ]);
    expect(Object.keys(years[1]?.metrics ?? {})).toEqual(['staff']);
    expect(years.map(({ staffChange }) => staffChange)).toEqual([undefined, 20, undefined, undefined]);
    expect(years.map(({ staffPerInstitution }) => staffPerInstitution)).toEqual([500, ...Array<undefined>(3)]);
    expect(shapeBankYears(tableInput('bank-centres', []).rows)).toEqual([]);
  });

  test.each([
    ['10k_person', 'member', 5, 500, 20_000],
    ['person', 'member', 50_000, 500, 20_000],
    ['thousand_person', 'member', 50, 500, 20_000],
    ['percent', 'member', 50, undefined, undefined],
    ['10k_person', 'percent', 5, undefined, 20_000],
  ] as const)(
    'quotients follow the units of the rows: staff in %s, institutions in %s',
    (unit, per, staff, each, calls) => {
      const [year] = shapeBankYears(
        tableInput('bank-centres', [
          row('B1', 2019, 'staff', staff, { unit }),
          row('B2', 2019, 'institutions_surveyed', 100, { unit: per }),
          row('B3', 2019, 'human_calls', 10, { unit: '100m_contact' }),
        ]).rows,
      );
      expect(year?.staffPerInstitution).toBe(each);
      expect(year?.callsPerHead?.value).toBe(calls);
    },
  );

  test('calls per head need calls or contacts; a change needs two levels of one thing, in whichever scale', () => {
    const years = shapeBankYears(
      tableInput('bank-centres', [
        row('B1', 2019, 'staff', 5),
        row('B2', 2020, 'staff', 60_000, { unit: 'person' }),
        row('B3', 2020, 'human_calls', 10, { unit: 'percent' }),
        row('B4', 2021, 'staff', 90, { unit: 'percent' }),
      ]).rows,
    );
    expect(years.map(({ staffChange }) => staffChange)).toEqual([undefined, 20, undefined]);
    expect(years.map(({ callsPerHead }) => callsPerHead)).toEqual([undefined, undefined, undefined]);
  });

  test('a single bank is named', () => {
    expect(shapeSingleBanks(input.rows)).toMatchObject([
      { id: 'B5', year: 2023, institution: { zh: '某银行', en: 'A bank' } },
    ]);
  });
});
