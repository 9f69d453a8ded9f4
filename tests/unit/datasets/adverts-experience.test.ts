import { describe, expect, test } from 'vitest';
import { shapeExperienceAdverts } from '../../../src/datasets/tables/adverts-experience.ts';
import type { Row } from '../../../src/tables/value.ts';
import { advertInput, crawled } from '../../helpers/advert-input.ts';

const rollUp = (rows: readonly Row[]) => shapeExperienceAdverts(advertInput([], rows));
const many = (count: number, changes: Readonly<Row> = {}): Row[] =>
  Array.from({ length: count }, (_, index) =>
    crawled({ low: 1000 * (index + 1), high: 2000 * (index + 1), ...changes }),
  );

describe('adverts by experience', () => {
  test('30 with pay have quartiles and ranges, 29 only counts', () => {
    const [band] = rollUp([...many(30), crawled({ low: null, high: null })]).bands;
    expect(band).toMatchObject({
      set: { id: '2022' },
      source: 'a',
      experience: { id: 'none' },
      adverts: 31,
      withPay: 30,
      pay: { low: { q1: 8250, median: 15_500, q3: 22_750 }, high: { median: 31_000 } },
    });
    const [few] = rollUp([...many(29), crawled({ low: null, high: null })]).bands;
    expect(few).toMatchObject({ adverts: 30, withPay: 29, ranges: [] });
    expect(few?.pay).toBeUndefined();
  });

  test('crawls are never pooled, nor are bands', () => {
    const { bands, newcomers } = rollUp([
      ...many(20, { set: '2018', source: 'b' }),
      ...many(20),
      ...many(20, { experience: '1-3' }),
    ]);
    expect(bands.map(({ set, experience, adverts, pay }) => [set.id, experience.id, adverts, pay])).toEqual([
      ['2018', 'none', 20, undefined],
      ['2022', '1-3', 20, undefined],
      ['2022', 'none', 20, undefined],
    ]);
    expect(newcomers).toEqual([]);
  });

  test('ranges tell how many offer each, and nothing of the advert', () => {
    const [band] = rollUp([
      ...many(29, { low: 4000, high: 6000 }),
      crawled({ low: 3000, high: 7000, city: 'foshan' }),
    ]).bands;
    expect(band?.ranges).toEqual([
      { low: 3000, high: 7000, count: 1 },
      { low: 4000, high: 6000, count: 29 },
    ]);
  });

  test('newcomers stand by city of a crawl, from 30 with pay on', () => {
    const { newcomers } = rollUp([
      ...many(30),
      ...many(29, { city: 'foshan' }),
      ...many(40, { experience: 'any', city: 'foshan' }),
    ]);
    expect(newcomers).toMatchObject([{ city: { id: 'dongguan' }, set: { id: '2022' }, withPay: 30 }]);
    expect(newcomers).toHaveLength(1);
  });

  test('no adverts make no bands', () => {
    expect(rollUp([])).toEqual({ bands: [], newcomers: [] });
  });
});
