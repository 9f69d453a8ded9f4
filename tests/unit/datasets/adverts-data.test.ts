import { group, median, quantile } from 'd3';
import { describe, expect, test } from 'vitest';
import type { Row } from '../../../src/tables/value.ts';
import { presentData } from '../../helpers/present-data.ts';

const { published, tables } = presentData();
const rowsOf = (name: string): readonly Row[] => tables.find(({ resource }) => resource.name === name)?.rows ?? [];
const adverts = rowsOf('adverts-2024');
const crawled = rowsOf('adverts-experience');

const times: Readonly<Record<string, number>> = { 千: 1000, k: 1000, 万: 10_000 };
const lastSign = (text: string): string => /[千万K]/i.exec(text)?.[0].toLowerCase() ?? '';

/** Low and high end in CNY a month that a printed pay says; undefined where it has no monthly range. */
function monthly(printed: string): readonly [number, number] | undefined {
  const sheet = /salary_min=([\d.]+); salary_max=([\d.]+)/.exec(printed);
  if (sheet) return [Number(sheet[1]) * 1000, Number(sheet[2]) * 1000];
  const range = /^([\d.]+)([千万K]?)-([\d.]+)([千万K])(?:\/月)?(?:·\d+薪)?$/i.exec(printed);
  if (!range) return undefined;
  const [, low, lowSign = '', high, highSign = ''] = range;
  const scale = (sign: string) => times[lastSign(sign)] ?? NaN;
  return [Number(low) * scale(lowSign || highSign), Number(high) * scale(highSign)];
}

describe.each([
  ['adverts-2024', adverts],
  ['adverts-experience', crawled],
])('%s', (_, rows) => {
  test('low and high end are those that are printed, and only a monthly range has them', () => {
    expect(rows.length).toBeGreaterThan(700);
    for (const row of rows) {
      const [low, high] = monthly(String(row['pay_printed'] ?? '')) ?? [null, null];
      expect([row['low'], row['high']], String(row['id'])).toEqual([
        low === null ? null : Math.round(low),
        high === null ? null : Math.round(high),
      ]);
    }
  });

  test('what is printed on experience is always put in the same group', () => {
    for (const some of group(rows, (row) => row['experience_printed']).values())
      expect(new Set(some.map((row) => row['experience'])).size, String(some[0]?.['experience_printed'])).toBe(1);
  });
});

test('figures that are doubted are kept as printed, with a note, and their city is that of the others', () => {
  const doubted = adverts.filter((row) => row['flag'] !== null);
  expect(doubted.length).toBeGreaterThan(0);
  for (const row of doubted) expect(row['note_zh'] !== null && row['low'] !== null, String(row['id'])).toBe(true);
});

test('a place that is no city stands beside an empty city', () => {
  for (const row of adverts) expect(row['city'] === null || row['place'] === null, String(row['id'])).toBe(true);
});

/** The rule again, by other means: from rows to medians without the code that is tested. */
test.each(published.cityAdverts.all.map((city) => [city.city.name.zh, city] as const))('%s by the rule', (_, found) => {
  const own = adverts.filter((row) => row['city'] === found.city.id);
  const ranges = own.filter((row) => row['low'] !== null);
  const paid = ranges.filter((row) => row['flag'] === null);
  const counted = [...group(ranges, (row) => row['employer']).values()];
  const byEmployer = [...group(paid, (row) => row['employer']).values()];
  const largest = Math.max(0, ...counted.map((some) => some.length));
  const isDrawn = counted.length >= 30 && largest * 2 < ranges.length;
  expect(found).toMatchObject({ adverts: own.length, withPay: ranges.length, employers: counted.length, largest });
  expect(found.telesales).toBe(ranges.filter((row) => row['telesales'] === 'yes').length);
  expect([found.pay !== undefined, found.leftOut.length === 0]).toEqual([isDrawn, isDrawn]);
  for (const end of isDrawn ? (['low', 'high'] as const) : []) {
    const medians = byEmployer.map((some) => median(some, (row) => Number(row[end])) ?? NaN);
    const quartiles = (values: readonly number[]) => ({
      q1: quantile(values, 0.25),
      median: median(values),
      q3: quantile(values, 0.75),
    });
    expect(found.pay?.byEmployer[end]).toEqual(quartiles(medians));
    expect(found.pay?.byAdvert[end]).toEqual(quartiles(paid.map((row) => Number(row[end]))));
    const pairs = end === 'low' ? found.pay?.employersByLow : found.pay?.employersByHigh;
    expect(pairs?.flatMap(([value, count]) => Array.from({ length: count }, () => value))).toEqual(
      medians.toSorted((a, b) => a - b),
    );
  }
});

test('what is published of microdata holds no id of a row and no employer', () => {
  const json = JSON.stringify([published.cityAdverts, published.experienceAdverts]);
  expect(json).not.toMatch(/KA\d|KX\d|"employer"/);
  expect(json.length).toBeLessThan(150_000);
});
