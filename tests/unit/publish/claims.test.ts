import { describe, expect, test } from 'vitest';
import { contradictions } from '../../../src/content/contradictions.ts';
import { countedClaims } from '../../../src/datasets/statements/claim-rows.ts';
import { languages } from '../../../src/i18n/lang.ts';
import { toleranceText } from '../../../src/publish/claims/claim-facts.ts';
import { claimSettle } from '../../../src/publish/claims/claim-settle.ts';
import { writtenSums } from '../../../src/publish/claims/claim-sum.ts';
import { contradictionView, countOrigins } from '../../../src/publish/claims/contradiction-view.ts';
import { aboutRows, claimsOfRows, siteClaims } from '../../../src/publish/claims/site-claims.ts';
import type { SiteTable } from '../../../src/datasets/site-table.ts';
import { presentData } from '../../helpers/present-data.ts';

const { tables } = presentData();
const all = siteClaims();
const claimOf = (id: string) => {
  const found = all.find(({ claim }) => claim.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const figures = (id: string, lang: 'zh' | 'en' = 'zh') => {
  const { numbers, row } = claimOf(id);
  return writtenSums(numbers, row.reading, lang).map((sum) => sum.figures);
};

/** The tables with one cell of a row changed. */
const changed = (id: string, field: string, value: number): SiteTable[] =>
  tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) => (row['id'] === id ? { ...row, [field]: value } : row)),
  }));

describe('a sum as it is written', () => {
  test.each([
    ['CLM001', ['86.9 ÷ 4.9 = 17.73倍', '86.9 ÷ 4.9 − 1 = 16.73倍']],
    ['CLM003', ['⁵√(超过300 ÷ 141) − 1 = 每年16.3%']],
    ['CLM005', ['7.23亿人次 ÷ (1 + 4.6%) = 6.91亿人次']],
    ['CLM006', ['2022年 4.38 ÷ 5.02 − 1 = −12.7%；其次 2021年 5.02 ÷ 5.44 − 1 = −7.7%']],
    ['CLM008', ['2022 − 2013 = 9年', '2025 − 2013 = 12年']],
    ['CLM021', ['1 − (1 − 3%)¹² 到 1 − (1 − 5%)¹² = 30.6–46%']],
    ['CLM025', ['123.6 ÷ 45.6 = 2.7倍']],
    ['CLM026', ['约90.7亿元 ÷ (1 + 22.6%)⁵ = 32.7亿元']],
    ['CLM034', ['3,000 ÷ 2,600 = 1.15倍']],
    ['CLM029', []],
    ['CLM018', []],
  ])('%s', (id, written) => {
    expect(figures(id)).toEqual(written);
  });

  test('in English the figures are those of the units it writes', () => {
    expect(figures('CLM005', 'en')).toEqual(['723m contacts ÷ (1 + 4.6%) = 691m contacts']);
    expect(figures('CLM022', 'en')).toEqual(['8.69 ÷ 3.94 = 2.2×']);
  });

  test('every sum that can be done is written, with what it is in words, in both languages', () => {
    for (const { claim, numbers, row } of all)
      for (const lang of languages) {
        const sums = writtenSums(numbers, row.reading, lang);
        if (numbers.audit.sum) expect(sums.length, claim.id).toBe(numbers.audit.other ? 2 : 1);
        expect(JSON.stringify(sums), claim.id).not.toMatch(/NaN|undefined/);
      }
  });
});

test('what holds or not follows the rows: another operand, another sum and another verdict', () => {
  const was = claimOf('CLM009');
  expect(was.claim.verdict.id).toBe('holds');
  const now = countedClaims(changed('BHC022', 'value', 4.3)).get('CLM009');
  expect(now?.numbers.audit.allowed).not.toContain('holds');
  expect(now && writtenSums(now.numbers, undefined, 'zh')[0]?.figures).toBe('4.3 ÷ 4.38 − 1 = −1.83%');
  expect(countedClaims(tables).get('CLM009')?.numbers.audit.allowed).toContain('holds');
});

test('a tolerance is half of the last digit that the source prints', () => {
  for (const { claim, row } of all) {
    const { stated, tolerance, unit = '' } = row;
    if (stated === undefined || tolerance === undefined || ['calendar_year', 'year'].includes(unit)) continue;
    const decimals = /\.(\d+)$/.exec(String(stated))?.[1]?.length ?? 0;
    expect(tolerance, claim.id).toBeCloseTo(0.5 * 10 ** -decimals, 10);
  }
  expect(toleranceText(claimOf('CLM004'), 'zh')).toContain('0.05个百分点');
  expect(toleranceText(claimOf('CLM029'), 'zh')).toBeUndefined();
});

test('every statement says what would settle it', () => {
  for (const one of all) for (const lang of languages) expect(claimSettle(one, lang), one.claim.id).toMatch(/\S{4}/);
});

describe('the verdict stands beside the figures that a statement names', () => {
  test('and not beside all that it is checked with', () => {
    expect(claimOf('CLM007').about).toEqual(['BHC018']);
    expect(claimOf('CLM009').about).toContain('BHC022');
    expect(claimOf('CLM009').about).not.toContain('BHC021');
    expect(claimOf('CLM038').about).toEqual([]);
  });

  test('of a contradiction beside each', () => {
    expect(claimOf('CLM032').about).toEqual(['SUR024', 'SUR026']);
    expect(
      claimsOfRows()
        .get('SUR026')
        ?.map(({ id }) => id),
    ).toEqual(['CLM032']);
  });

  test('and at the row of the result, where it has the same words', () => {
    expect(claimOf('CLM001').about).toContain('MKT003');
    const { row, numbers, operands } = claimOf('CLM001');
    expect(aboutRows({ row, numbers, operands }, changed('MKT003', 'value', 18))).not.toContain('MKT003');
  });
});

describe('contradictions', () => {
  const view = (id: string) => {
    const declared = contradictions.find((one) => one.id === id);
    if (!declared) throw new Error(`no ${id}`);
    return contradictionView(declared, 'zh');
  };

  test('hold every figure on the same thing, greatest first, and how many times the ends are apart', () => {
    const { figures: found, ratio } = view('market-2023');
    const rows = tables
      .find(({ resource }) => resource.name === 'market-size')
      ?.rows.filter((row) => row['metric'] === 'market_size' && row['period'] === '2023');
    expect(found.length).toBe(rows?.length);
    expect(found.map(({ share }) => share)).toEqual(found.map(({ share }) => share).toSorted((a, b) => b - a));
    expect(ratio).toBe('5.3倍');
  });

  test('hold the level that a stated growth makes of the year before', () => {
    expect(view('bank-calls-2022').figures.map(({ text, hollow }) => [text, hollow])).toEqual([
      ['6.91亿人次', true],
      ['6.41亿人次', false],
    ]);
    expect(view('market-2022').ratio).toBe('13.8倍');
  });

  test('tell no ratio where nobody knows whether the figures count the same', () => {
    for (const id of ['seats-2025', 'pay-offered', 'complaints-2024']) expect(view(id).ratio, id).toBeUndefined();
  });

  test('count origins, not pages, and pages that name none', () => {
    expect(view('ai-better')).toMatchObject({ pages: 2, origins: 1, unnamed: 0 });
    expect(view('bank-calls-2022')).toMatchObject({ origins: 1 });
    expect(view('market-2021')).toMatchObject({ origins: 1, unnamed: 3 });
  });

  test('follow what a page cites: copies of one report are one origin, whoever prints them', () => {
    const [report, paper, farm] = ['iimedia-2021-iimedia', 'iimedia-2025-iimedia', 'claims-2023-yunthe'].map(
      (id, at) => {
        const found = presentData().published.sources.find((one) => one.id === id);
        if (!found) throw new Error(`no ${id}`);
        return { ...found, publisher: { zh: `发布者${String(at)}`, en: `Publisher ${String(at)}` } };
      },
    );
    const all = [report, paper, farm].flatMap((one) => one ?? []);
    expect(countOrigins(all, ['x'], (one) => [one])).toEqual({ pages: 4, origins: 2, unnamed: 1 });
    expect(countOrigins(all, ['x'], () => all.slice(0, 1))).toEqual({ pages: 4, origins: 1, unnamed: 0 });
  });

  test('what this site counts stands beside what was published and is in no ratio', () => {
    const { figures: found, ratio } = view('pay-chengdu');
    expect(found.filter(({ counted }) => !counted)).toHaveLength(1);
    expect(ratio).toBe('1.15倍');
  });

  test('every statement that others print something else is on the page', () => {
    const told = new Set(contradictions.flatMap(({ claims }) => claims));
    const missing = all.filter(({ claim }) => claim.kind.id === 'contradiction' && !told.has(claim.id));
    expect(missing.map(({ claim }) => claim.id)).toEqual([]);
  });
});
