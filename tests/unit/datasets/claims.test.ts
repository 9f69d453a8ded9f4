import { describe, expect, test } from 'vitest';
import { checkDatasets } from '../../../src/datasets/checks/check-datasets.ts';
import { checkDataFolder } from '../../../src/datasets/checks/check-data-folder.ts';
import type { OperandRow } from '../../../src/datasets/statements/claim-rows.ts';
import { toNumbers } from '../../../src/datasets/statements/claim-rows.ts';
import { rounded } from '../../../src/datasets/statements/claim-text.ts';
import { auditClaim } from '../../../src/datasets/statements/claim-verdict.ts';
import type { Operand, Sum } from '../../../src/datasets/statements/recompute.ts';
import { endsWithin, isChange, recompute } from '../../../src/datasets/statements/recompute.ts';
import { languages } from '../../../src/i18n/lang.ts';
import { wrapText } from '../../../src/i18n/line-breaks/wrap-text.ts';
import type { TableReport } from '../../../src/tables/table-report.ts';
import type { Row } from '../../../src/tables/value.ts';
import { presentData } from '../../helpers/present-data.ts';

const { published, tables } = presentData();
const { claims } = published;

function operand(low: number | undefined, unit: string, period?: string, high = low): Operand {
  return { id: 'X', low, high, unit, period };
}
const quotesOf = ({ rows }: (typeof tables)[number]) => rows.map((row) => row['quote']);
const point = (value: number): Sum => ({ printed: { low: value, high: value }, possible: { low: value, high: value } });
const sumOf = (kind: string, operands: readonly Operand[], unit: string) =>
  recompute(kind, operands, { unit, saidIn: 2025 });

describe('sums', () => {
  test.each([
    ['ratio', [operand(4, '100m_CNY'), operand(10, '100m_CNY')], 'times', 2.5],
    ['increase', [operand(4, '100m_CNY'), operand(10, '100m_CNY')], 'times', 1.5],
    ['increase', [operand(4, 'person'), operand(5, 'person')], 'percent', 25],
    ['growth_rate', [operand(100, '10k', '2015'), operand(121, '10k', '2017')], 'percent_year', 10],
    ['difference', [operand(33, 'percent'), operand(43, 'percent')], 'percentage_point', 10],
    ['sum', [operand(260, 'person'), operand(372, 'person')], 'person', 632],
    ['quotient', [operand(8, '100m_service'), operand(4, '10k_contact_year')], '10k_person', 2],
    ['level_from_growth', [operand(121, '100m_CNY'), operand(10, 'percent_year', '2022/2024')], '100m_CNY', 100],
    ['level_from_growth', [operand(105, '100m_CNY'), operand(5, 'percent', '2022/2024')], '100m_CNY', 100],
    ['compound_month', [operand(50, 'percent')], 'percent', (1 - 0.5 ** 12) * 100],
    ['year_from_month', [operand(2500, '10k_user')], '100m_user', 3],
    ['comparison', [operand(3, 'person'), operand(5, 'person'), operand(9, 'person')], 'person', 4],
    ['years_between', [operand(1, 'person', '2022'), operand(2, 'person', '2013')], 'year', 9],
    ['years_to_article', [operand(1, 'person', '2022'), operand(2, 'person', '2013')], 'year', 12],
    ['contradiction', [operand(86, '100m_CNY'), operand(43, '100m_CNY')], '100m_CNY', 2],
  ] as const)('%s of %j in %s', (kind, operands, unit, result) => {
    const sum = sumOf(kind, operands, unit);
    expect(sum?.printed.low).toBeCloseTo(result, 10);
    expect(sum?.printed.high).toBeCloseTo(result, 10);
  });

  test('a mean of groups is weighted by their shares, and is none where a share is missing', () => {
    const [most, few] = [
      { ...operand(4000, 'CNY_month'), share: 75 },
      { ...operand(8000, 'CNY_month'), share: 25 },
    ];
    expect(sumOf('weighted_mean', [most, few], 'CNY_month')).toEqual(point(5000));
    expect(sumOf('weighted_mean', [most, operand(8000, 'CNY_month')], 'CNY_month')).toBeUndefined();
  });

  test('the year of the steepest fall is that of the greatest relative one', () => {
    const levels = [operand(100, 'person', '2020'), operand(80, 'person', '2021'), operand(62, 'person', '2022')];
    expect(sumOf('steepest_fall', levels, 'calendar_year')).toEqual(point(2022));
    expect(sumOf('steepest_fall', [...levels].reverse(), 'calendar_year')).toBeUndefined();
  });

  test('units that do not go together, missing figures and too few of them give nothing', () => {
    expect(sumOf('increase', [operand(9.7, '100m_call'), operand(7.23, '100m_contact')], 'percent')).toBeUndefined();
    expect(sumOf('increase', [operand(undefined, 'person'), operand(1, 'person')], 'percent')).toBeUndefined();
    expect(sumOf('ratio', [operand(1, 'person')], 'times')).toBeUndefined();
    expect(sumOf('growth_rate', [operand(1, 'person'), operand(2, 'person')], 'percent_year')).toBeUndefined();
    expect(sumOf('attribution', [operand(1, 'person')], 'person')).toBeUndefined();
    expect(sumOf('contradiction', [operand(3, 'person'), operand(3, 'person')], 'person')).toBeUndefined();
  });

  test('an open end stays open: the printed result, and how far the true one may go', () => {
    const over: Operand = { id: 'X', low: 300, high: undefined, unit: '10k', period: '2020' };
    const sum = sumOf('ratio', [operand(100, '10k', '2015'), over], 'times');
    expect(sum).toEqual({ printed: { low: 3, high: 3 }, possible: { low: 3, high: Number.POSITIVE_INFINITY } });
    expect(sumOf('contradiction', [over, operand(400, '10k')], '10k')).toBeUndefined();
  });
});

describe('an open lower end', () => {
  const atMost = (high: number, unit: string, more: object = {}): Operand => ({
    ...{ id: 'X', low: undefined, high, unit, period: '2020' },
    ...more,
  });

  test('of a change may be negative, so that "at most −3%" and −5% are no contradiction', () => {
    const change = { isChange: true };
    const beside = { ...operand(-5, 'percent'), ...change };
    expect(sumOf('contradiction', [atMost(-3, 'percent', change), beside], 'percent')).toBeUndefined();
    expect(sumOf('contradiction', [atMost(4, 'percent', change), beside], 'percent')).toBeUndefined();
    expect(sumOf('contradiction', [atMost(-6, 'percent', change), beside], 'percent')).toBeDefined();
    expect(endsWithin(atMost(5, 'percent_year', change)).low).toBe(-100);
    expect(endsWithin(atMost(-120, 'percent', change)).low).toBe(-120);
    expect(endsWithin(atMost(-3, 'percent')).low).toBe(-100);
    expect(endsWithin(atMost(3, '10k_person', change)).low).toBe(Number.NEGATIVE_INFINITY);
  });

  test('of a level is 0', () => {
    const sum = sumOf('ratio', [operand(100, '10k'), atMost(300, '10k')], 'times');
    expect(sum).toEqual({ printed: { low: 3, high: 3 }, possible: { low: 0, high: 3 } });
  });

  test('of a rate of growth reaches down to −100%, so that the level before may be any greater one', () => {
    const rate = atMost(5, 'percent', { isChange: true });
    expect(sumOf('level_from_growth', [operand(105, 'person'), rate], 'person')?.possible).toEqual({
      low: 100,
      high: Number.POSITIVE_INFINITY,
    });
  });

  test.each([
    ['staff_change', 'percent', true],
    ['offered_change_month', 'percent', true],
    ['market_size_growth', 'percent', true],
    ['staff', 'percentage_point', true],
    ['exchange_staff', 'person', false],
    ['level', 'percent', false],
    [undefined, undefined, false],
  ] as const)('%s in %s is a change: %s', (code, unit, found) => {
    expect(isChange(code, unit)).toBe(found);
  });
});

describe('verdicts', () => {
  const claim = (stated: number | undefined, more: object = {}) =>
    auditClaim({
      kind: 'ratio',
      reading: undefined,
      operands: [operand(4.9, '100m_CNY'), operand(86.9, '100m_CNY')],
      stated: { value: stated, low: undefined, high: undefined },
      tolerance: 0.5,
      unit: 'times',
      saidIn: undefined,
      ...more,
    }).allowed;

  test('what the sum bears out', () => {
    expect(claim(18)).toEqual(['holds', 'holds_only_if']);
    expect(claim(17)).toEqual(['does_not_follow', 'contradicted']);
    expect(claim(17, { reading: 'increase' })).toEqual(['holds_only_if', 'does_not_follow', 'contradicted']);
    expect(claim(18, { reading: 'increase' })).toEqual(['holds']);
    expect(claim(undefined)).toEqual(['cannot_be_checked']);
    expect(claim(17, { operands: [] })).toEqual(['cannot_be_checked']);
  });

  test('bounds: at least, at most, and an interval end by end', () => {
    const stated = (low: number | undefined, high: number | undefined) => ({ stated: { value: undefined, low, high } });
    expect(claim(undefined, { ...stated(17, undefined), tolerance: 0 })).toContain('holds');
    expect(claim(undefined, { ...stated(undefined, 17), tolerance: 0 })).not.toContain('holds');
    const month = { kind: 'compound_month', unit: 'percent', operands: [operand(3, 'percent', undefined, 5)] };
    expect(claim(undefined, { ...month, ...stated(20, 30) })).not.toContain('holds');
    expect(claim(undefined, { ...month, ...stated(31, 46) })).toContain('holds');
  });
});

test.each([
  [2e-7, 1, 2.004e-7, 2e-7],
  [undefined, 1e-7, 2.5e-7, 2.5],
] as const)(
  'a number that JavaScript prints with an exponent has its decimals: stated %s',
  (value, from, to, shown) => {
    const row = { id: 'CLM1', statement_zh: '', statement_en: '', said_by: 'x', kind: 'ratio', reading: undefined };
    const texts = { verdict: 'holds', reason_zh: '', reason_en: '' } as const;
    const ends = { stated: value, stated_low: undefined, stated_high: undefined, unit: 'times', tolerance: undefined };
    const operandRow = (id: string, level: number): OperandRow => ({
      ...{ id, value: level, low: undefined, high: undefined, bound: 'exact', unit: 'person', source: 's' },
    });
    const numbers = toNumbers(
      { ...row, ...texts, ...ends, operands: ['A', 'B'] },
      [operandRow('A', from), operandRow('B', to)],
      undefined,
    );
    expect(numbers.audit.sum && rounded(numbers.audit.sum.printed, numbers)).toMatchObject({ value: shown });
  },
);

describe('the published table', () => {
  const rows = tables.find((table) => table.resource.name === 'claims')?.rows ?? [];

  test('every kind of verdict occurs, and every row is filled in both languages', () => {
    expect(claims).toHaveLength(rows.length);
    expect(new Set(claims.map((claim) => claim.verdict.id)).size).toBe(5);
    for (const claim of claims) {
      for (const lang of languages)
        expect(claim.statement[lang] + claim.reason[lang]).not.toMatch(/[{}]|NaN|undefined/);
    }
  });

  test('quotes are those of the rows, but for words that print no figure a row could hold', () => {
    const quotes = new Set(tables.filter(({ resource }) => resource.name !== 'claims').flatMap(quotesOf));
    const own = rows.filter((row) => !quotes.has(row['quote'] ?? null)).map((row) => row['id']);
    expect(own).toEqual([
      'CLM006',
      'CLM007',
      'CLM008',
      'CLM016',
      'CLM017',
      'CLM018',
      'CLM030',
      'CLM031',
      'CLM037',
      'CLM038',
    ]);
  });

  test('what is said to be a result stands in the words quoted, unless they say it in Chinese numerals', () => {
    const inWords = ['CLM008', 'CLM034', 'CLM037'];
    const missing = rows.flatMap((row) => {
      const printed = [row['stated'], row['stated_low'], row['stated_high']].filter((end) => typeof end === 'number');
      const words = String(row['quote']).replaceAll(/(?<=\d),(?=\d{3})/g, '');
      return printed.every((end) => words.includes(String(Math.abs(end)))) ? [] : [row['id']];
    });
    expect(missing).toEqual(inWords);
  });

  test('a statement takes two lines of the narrow drawing', () => {
    const long = claims.flatMap(({ id, statement }) =>
      languages
        .filter((lang) => wrapText(statement[lang], (304 - 22) / 12, lang).length > 2)
        .map((lang) => `${id} ${lang}`),
    );
    expect(long).toEqual([]);
  });

  test.each([
    ['CLM001', '17.73倍'],
    ['CLM003', '每年16.3%'],
    ['CLM004', '12.8%'],
    ['CLM005', '6.91亿人次'],
    ['CLM014', '2.67万人'],
    ['CLM020', '71.76–99.98%'],
    ['CLM026', '32.7亿元'],
  ])('%s comes to %s', (id, result) => {
    expect(claims.find((claim) => claim.id === id)?.computed?.zh).toBe(result);
  });
});

describe('what a maintainer reads', () => {
  const { tables: reports } = checkDataFolder('data');
  const problems = (id: string, change: Row) =>
    checkDatasets(
      reports.map((report): TableReport =>
        report.name === 'claims'
          ? { ...report, rows: report.rows.map((row) => (row['id'] === id ? { ...row, ...change } : row)) }
          : report,
      ),
      [],
    ).map(({ code, field, params }) => ({ code, field, params }));

  test('nothing, when all is well', () => {
    expect(problems('CLM001', {})).toEqual([]);
  });

  test('a verdict that the sum does not bear out', () => {
    expect(problems('CLM004', { verdict: 'holds' })).toEqual([
      {
        code: 'claim-verdict',
        field: 'verdict',
        params: expect.objectContaining({
          computed: '12.7925',
          allowed: ['does_not_follow', 'contradicted'],
        }) as object,
      },
    ]);
    expect(problems('CLM009', { stated: -4.7 }).map((one) => one.code)).toEqual(['claim-verdict']);
    expect(problems('CLM022', { operands: 'MKT002 MKT002' }).map((one) => one.code)).toContain('claim-verdict');
  });

  test('an operand that is in no table, and a placeholder that stands for nothing', () => {
    expect(problems('CLM001', { operands: 'MKT001 MKT999' })).toMatchObject([
      { code: 'claim-operand', field: 'operands', params: { id: 'MKT999' } },
    ]);
    expect(problems('CLM001', { reason_en: 'see {d}' })).toMatchObject([
      { code: 'claim-words', field: 'reason_en', params: { name: 'd' } },
    ]);
  });

  test('nothing while a table the sums rest on is refused', () => {
    const partial = reports.map((report): TableReport =>
      report.name === 'turnover' ? { ...report, outcome: 'reject' } : report,
    );
    expect(checkDatasets(partial, []).filter(({ code }) => code.startsWith('claim-'))).toEqual([]);
  });
});
