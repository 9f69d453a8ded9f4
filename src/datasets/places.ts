import * as v from 'valibot';
import { text } from './entries.ts';
import type { Input } from './input.ts';
import type { Named, Role } from './published.ts';

const citySchema = v.object({ id: text, name_zh: text, name_en: text });
const roleSchema = v.object({ ...citySchema.entries, level: text });

/** Names of cities by id. */
export function citiesById(input: Input): ReadonlyMap<string, Named> {
  return new Map(
    input.rows('cities', citySchema).map((row) => [row.id, { id: row.id, name: { zh: row.name_zh, en: row.name_en } }]),
  );
}

/** Posts by id, with their level. */
export function rolesById(input: Input): ReadonlyMap<string, Role> {
  return new Map(
    input
      .rows('roles', roleSchema)
      .map((row) => [row.id, { id: row.id, name: { zh: row.name_zh, en: row.name_en }, level: row.level }]),
  );
}
