import * as v from 'valibot';
import { text } from './entries.ts';
import type { Input } from './input.ts';
import type { Named } from './published.ts';

const schema = v.object({ id: text, name_zh: text, name_en: text });

/** Names of cities or roles by id. */
export function namesById(input: Input, table: 'cities' | 'roles'): ReadonlyMap<string, Named> {
  return new Map(
    input.rows(table, schema).map((row) => [row.id, { id: row.id, name: { zh: row.name_zh, en: row.name_en } }]),
  );
}
