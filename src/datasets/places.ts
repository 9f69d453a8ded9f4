import type { Named } from './entries.ts';
import type { Rows } from './rows/rows.ts';

/** Names of cities by id. */
export const citiesById = ({ cities }: Rows): ReadonlyMap<string, Named> =>
  new Map(cities.map(({ id, name }) => [id, { id, name }]));
