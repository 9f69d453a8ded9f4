import type { Row, Value } from '../../tables/types.ts';
import { numberFields } from './cell-figures.ts';
import type { States, TableState } from '../table-state.ts';
import type { TableRevision } from '../types.ts';

/** Columns of a table that say what a gap says, by the gap's. */
const places: Readonly<Record<string, readonly string[]>> = {
  metric: ['metric', 'statistic', 'measure', 'series'],
  city: ['city', 'place'],
  tenure: ['tenure'],
  period: ['period', 'year'],
};

/** Ids of gaps that are gone though no row with a figure stands where they said that there is none. */
export function vanishedGaps({ name, removed }: TableRevision, old: TableState, after: States): readonly string[] {
  if (name !== 'gaps') return [];
  return removed.filter((id) => {
    const gap = old.rows[old.index.get(id) ?? -1];
    return gap !== undefined && !isFilled(gap, after.get(String(gap['table'] ?? '')));
  });
}

function isFilled(gap: Row, state: TableState | undefined): boolean {
  if (!state) return false;
  const columns = new Set(state.shape.fields.map(({ name }) => name));
  const numbers = numberFields(state).map(({ name }) => name);
  const wanted = Object.entries(places).flatMap(([part, names]) => {
    const own = names.filter((column) => columns.has(column));
    const value = gap[part] ?? null;
    return value === null || own.length === 0 ? [] : [{ own, value: String(value) }];
  });
  return state.rows.some(
    (row) =>
      numbers.some((column) => typeof row[column] === 'number') &&
      wanted.every(({ own, value }) => own.some((column) => says(row[column] ?? null, value))),
  );
}

/** A year is said by its months too; `pay` stands for every kind of pay. */
const says = (cell: Value, wanted: string): boolean =>
  wanted === 'pay' || (cell !== null && (String(cell) === wanted || String(cell).startsWith(`${wanted}-`)));
