import { quotedTables } from './quote-file.ts';

/**
 * Tables with cards by what the ids of their rows begin with: `{ BHC: 'bank-centres' }`. A figure knows those of its
 * tables, so that a tip leads to the card of its row.
 * @param names of tables
 */
export function cardTables(names: readonly string[]): Readonly<Record<string, string>> {
  const tables = quotedTables().filter(({ resource }) => names.includes(resource.name));
  return Object.fromEntries(
    tables.flatMap(({ resource, rows }) => rows.map((row) => [idPrefix(String(row['id'])), resource.name] as const)),
  );
}

/** The letters of a row's id, which are its table's own. */
export const idPrefix = (id: string): string => id.replace(/\d+$/, '');
