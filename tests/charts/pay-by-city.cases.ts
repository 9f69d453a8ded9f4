import type { PackedRows, PayByCityRows } from '../../src/charts/pay-by-city/pick-rows.ts';
import { openRows, packRows } from '../../src/charts/pay-by-city/pick-rows.ts';
import type { Case, Cases } from './cases.ts';

const changed =
  (change: (rows: PayByCityRows) => Partial<PayByCityRows>): Case<PackedRows> =>
  (packed) => {
    const rows = openRows(packed);
    return packRows({ ...rows, ...change(rows) });
  };

const only = (count: number): Case<PackedRows> =>
  changed(({ all, withoutTelesales }) => ({
    all: { drawn: all.drawn.slice(0, count), leftOut: all.leftOut.slice(0, count) },
    withoutTelesales: { drawn: withoutTelesales.drawn.slice(0, count), leftOut: [] },
  }));

export const cases: Cases<PackedRows> = {
  none: only(0),
  one: only(1),
  missing: changed(({ all }) => ({ all: { drawn: [], leftOut: all.leftOut } })),
  alone: changed(() => ({ others: [], minimums: [] })),
  alike: changed(({ all }) => ({
    all: { ...all, drawn: all.drawn.map((city) => ({ ...city, low: { q1: 4000, median: 5000 } })) },
  })),
};
