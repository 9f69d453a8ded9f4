import type { KnownTable } from './sentence.ts';

/**
 * Gives the next free id after those of a table's rows with the same measure; empty where there are none to go by. Ids
 * that were merged into other rows count as used: an id is never used again.
 */
export function nextIds(tables: readonly KnownTable[]): (table: string, metric: string) => string {
  const highest = new Map<string, number>();
  const note = (id: string): void => {
    const [, prefix = '', digits = ''] = /^([A-Z]{3})(\d{3})/.exec(id) ?? [];
    if (prefix !== '') highest.set(prefix, Math.max(highest.get(prefix) ?? 0, +digits));
  };
  for (const { rows } of tables) {
    for (const row of rows) for (const id of `${String(row['id'])} ${String(row['merges'] ?? '')}`.split(' ')) note(id);
  }
  return (table, metric) => {
    const rows = tables.find(({ name }) => name === table)?.rows ?? [];
    const like = rows.findLast((row) => metric === '' || row['metric'] === metric) ?? rows.at(-1);
    const prefix = /^[A-Z]{3}/.exec(String(like?.['id'] ?? ''))?.[0];
    if (prefix === undefined) return '';
    const next = (highest.get(prefix) ?? 0) + 1;
    highest.set(prefix, next);
    return next > 999 ? '' : prefix + String(next).padStart(3, '0');
  };
}
