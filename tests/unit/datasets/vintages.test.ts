import { describe, expect, test } from 'vitest';
import { vintages } from '../../../src/datasets/statements/vintages.ts';
import type { Row } from '../../../src/tables/value.ts';

let next = 0;
const row = (metric: string, year: number, figure: Readonly<Record<string, number>>, unit: string): Row => ({
  id: `R${String((next += 1))}`,
  metric,
  year,
  value: null,
  low: null,
  high: null,
  ...figure,
  unit,
  source: 'report',
  institution_zh: null,
});

const series = { level: 'calls', changes: [{ metric: 'change', back: 1 }] };
/** Of two reports one year apart, whether the later one's change fits the earlier one's level. */
const fits = (before: Row, level: Row, change: Row) =>
  vintages([before, level, change], series).find(({ id }) => id === level['id'])?.earlier[0];

describe('a level worked back from a printed change', () => {
  test('is apart from what was printed where no rounding brings them together', () => {
    const told = fits(
      row('calls', 2022, { value: 6.41 }, 'call'),
      row('calls', 2023, { value: 7.23 }, 'call'),
      row('change', 2023, { value: 4.6 }, 'percent'),
    );
    expect(told).toMatchObject({ year: 2022, agrees: false });
    expect(told?.implied).toBeCloseTo(6.912, 3);
    expect(told?.range.low).toBeCloseTo(7.225 / 1.0465, 6);
    expect(told?.range.high).toBeCloseTo(7.235 / 1.0455, 6);
  });

  test.each([
    ['falls by percent', { value: 4.38 }, { value: 4.17 }, { value: -4.79 }, 'percent', true],
    ['rises by points', { value: 42.91 }, { value: 46.69 }, { value: 3.78 }, 'percentage_point', true],
    ['differs by points', { value: 42.9 }, { value: 46.69 }, { value: 3.5 }, 'percentage_point', false],
    ['meets a bound', { low: 10 }, { value: 10.6 }, { value: 6 }, 'percent', true],
    ['stays below a bound', { low: 10 }, { value: 9.6 }, { value: 6 }, 'percent', false],
  ])('%s', (_, before, level, change, unit, agrees) => {
    const told = fits(
      row('calls', 2014, before, 'u'),
      row('calls', 2015, level, 'u'),
      row('change', 2015, change, unit),
    );
    expect(told?.agrees).toBe(agrees);
  });

  test('is held against nothing that counts another thing or was not found', () => {
    const [level, change] = [
      row('calls', 2021, { value: 7.14 }, 'contact'),
      row('change', 2021, { value: 2 }, 'percent'),
    ];
    expect(fits(row('calls', 2020, { value: 7 }, 'call'), level, change)).toMatchObject({
      printed: undefined,
      agrees: undefined,
    });
    expect(fits(row('calls', 2019, { value: 7 }, 'contact'), level, change)).toMatchObject({ printed: undefined });
  });
});
