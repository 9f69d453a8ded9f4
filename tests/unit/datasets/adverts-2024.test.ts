import { describe, expect, test } from 'vitest';
import { shapeCityAdverts } from '../../../src/datasets/tables/adverts-2024.ts';
import type { CityAdverts } from '../../../src/datasets/microdata-schema.ts';
import type { Row } from '../../../src/tables/value.ts';
import { advert, advertInput, employers } from '../../helpers/advert-input.ts';

const rollUp = (rows: readonly Row[]) => shapeCityAdverts(advertInput(rows));
/** The roll-up of the one city that the rows are of. */
function only(rows: readonly Row[]): CityAdverts {
  const { all } = rollUp(rows);
  const [city] = all;
  if (!city || all.length > 1) throw new Error('not one city');
  return city;
}

describe('each employer counts once', () => {
  /** 15 employers at 4,000, 14 at 6,000, and one at 6,000 that posts 28 adverts. */
  const bulk = [
    ...employers(15),
    ...employers(14, () => ({ low: 6000, high: 9000 }), 16),
    ...Array.from({ length: 28 }, () => advert({ employer: '30', low: 6000, high: 9000 })),
  ];

  test('an employer that posts in bulk moves the medians by advert, not those by employer', () => {
    const { pay, ...counts } = only(bulk);
    expect(counts).toMatchObject({ adverts: 57, withPay: 57, employers: 30, largest: 28, telesales: 0, leftOut: [] });
    expect([pay?.byEmployer.low.median, pay?.byEmployer.high.median]).toEqual([5000, 7500]);
    expect([pay?.byAdvert.low.median, pay?.byAdvert.high.median]).toEqual([6000, 9000]);
  });

  test('with the median of its adverts', () => {
    const own = [1000, 9000, 2000].map((low) => advert({ employer: '99', low, high: low + 1 }));
    const pay = only([...employers(29), ...own]).pay;
    expect(pay?.employersByLow).toEqual([
      [2000, 1],
      [4000, 29],
    ]);
    expect(pay?.employersByHigh).toEqual([
      [2001, 1],
      [6000, 29],
    ]);
  });

  test('quartiles are linear between ranks, low and high ends apart', () => {
    const { pay } = only(employers(30, (index) => ({ low: (index + 1) * 1000, high: (30 - index) * 2000 + 60_000 })));
    expect(pay?.byEmployer.low).toEqual({ q1: 8250, median: 15_500, q3: 22_750 });
    expect(pay?.byEmployer.high).toEqual({ q1: 76_500, median: 91_000, q3: 105_500 });
  });
});

describe('the rule', () => {
  test('30 employers are drawn, 29 are listed with the reason and without pay', () => {
    expect(only(employers(30))).toMatchObject({ leftOut: [], pay: { byEmployer: { low: { median: 4000 } } } });
    expect(only(employers(29))).toEqual({
      city: { id: 'chengdu', name: { zh: '成都', en: 'Chengdu' } },
      adverts: 29,
      withPay: 29,
      employers: 29,
      largest: 1,
      telesales: 0,
      leftOut: ['few_employers'],
    });
  });

  test('no city is drawn where one employer has half of the adverts', () => {
    const more = (count: number) => [...employers(30), ...Array.from({ length: count }, () => advert())];
    expect(only(more(27))).toMatchObject({ withPay: 57, largest: 28, leftOut: [] });
    expect(only(more(28))).toMatchObject({ withPay: 58, largest: 29, leftOut: ['one_employer'] });
    expect(only(more(28)).pay).toBeUndefined();
    expect(only(more(28).slice(1, 30)).leftOut).toEqual(['few_employers']);
    expect(only([advert()]).leftOut).toEqual(['few_employers', 'one_employer']);
  });

  test('an advert without a monthly range counts as an advert and as nothing else', () => {
    const rest = [advert({ employer: '32', low: null, high: null, telesales: 'yes' })];
    const { adverts, ...summary } = only([...employers(30), ...rest]);
    const { adverts: without, ...same } = only(employers(30));
    expect([adverts, without]).toEqual([31, 30]);
    expect(summary).toEqual(same);
    expect(only(rest)).toMatchObject({ adverts: 1, withPay: 0, employers: 0, leftOut: ['few_employers'] });
    expect(only([...employers(29), ...rest]).pay).toBeUndefined();
  });

  test('a range that is not believed is counted, and in no quantile', () => {
    const doubted = advert({ employer: '31', flag: 'implausible', low: 100_000, high: 150_000 });
    const { pay, ...counts } = only([...employers(30), doubted]);
    expect(counts).toMatchObject({ adverts: 31, withPay: 31, employers: 31 });
    expect(pay).toEqual(only(employers(30)).pay);
  });

  test('adverts without a city are in none, and cities are apart', () => {
    expect(rollUp([advert({ city: null })]).all).toEqual([]);
    const both = rollUp([...employers(30), ...employers(30, () => ({ city: 'beijing', low: 5000 }))]).all;
    expect(both.map(({ city, pay }) => [city.id, pay?.byEmployer.low.median])).toEqual([
      ['beijing', 5000],
      ['chengdu', 4000],
    ]);
  });
});

test('adverts of several sources are never pooled', () => {
  expect(() => rollUp([advert(), advert({ source: 'another crawl' })])).toThrow(/never pooled/);
});

test('telesales-worded adverts can be left out, and the rule holds without them', () => {
  const { all, withoutTelesales } = rollUp(employers(31, (index) => ({ telesales: index < 2 ? 'yes' : 'no' })));
  expect(all[0]).toMatchObject({ employers: 31, telesales: 2, leftOut: [] });
  expect(withoutTelesales[0]).toMatchObject({ adverts: 29, employers: 29, telesales: 0, leftOut: ['few_employers'] });
  expect(withoutTelesales[0]?.pay).toBeUndefined();
});

test('newcomers are adverts that need no experience, in cities with 30 of them', () => {
  const none = (count: number) => employers(count, () => ({ experience: 'none', low: 3000 }));
  expect(rollUp([...none(30), ...employers(40, () => ({}), 50)]).newcomers).toMatchObject([
    { adverts: 30, pay: { byEmployer: { low: { median: 3000 } } } },
  ]);
  expect(rollUp([...none(29), ...employers(40, () => ({ experience: 'any' }), 50)]).newcomers).toEqual([]);
});

test('an advert that changes changes the roll-up', () => {
  const rows = employers(30, (index) => ({ low: 1000 * (index + 1), high: 50_000 }));
  const changed = rows.map((row, index) => (index === 14 ? { ...row, low: 15_500 } : row));
  expect(only(changed).pay?.byEmployer.low.median).toBe(15_750);
  expect(only(rows).pay?.byEmployer.low.median).toBe(15_500);
});

test('no adverts make no cities', () => {
  expect(rollUp([])).toEqual({ all: [], withoutTelesales: [], newcomers: [] });
});
