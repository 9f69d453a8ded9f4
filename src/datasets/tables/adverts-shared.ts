import { op } from 'arquero';
import type { Named } from '../entries.ts';
import type { Rows } from '../rows/rows.ts';
import { number } from '../entries.ts';
import type { Quartiles } from '../microdata-schema.ts';

/** The names of cities by id. */
export const citiesById = ({ cities }: Rows): ReadonlyMap<string, Named> =>
  new Map(cities.map(({ id, name }) => [id, { id, name }]));

/** Quartiles of the columns `low` and `high`, interpolated linearly between ranks, for Arquero's rollup. */
export const payEndsRollup = {
  low_q1: op.quantile('low', 0.25),
  low_median: op.median('low'),
  low_q3: op.quantile('low', 0.75),
  high_q1: op.quantile('high', 0.25),
  high_median: op.median('high'),
  high_q3: op.quantile('high', 0.75),
};

/** The schema of the columns that `payEndsRollup` makes. */
export const payEndsEntries = {
  low_q1: number,
  low_median: number,
  low_q3: number,
  high_q1: number,
  high_median: number,
  high_q3: number,
};

/** The quartiles of a rolled-up row, grouped by lower and upper end. */
export const payEnds = (
  row: Readonly<Record<keyof typeof payEndsEntries, number>>,
): { readonly low: Quartiles; readonly high: Quartiles } => ({
  low: { q1: row.low_q1, median: row.low_median, q3: row.low_q3 },
  high: { q1: row.high_q1, median: row.high_median, q3: row.high_q3 },
});
