import { findSlips } from '../../tables/slips/find-slips.ts';
import type { SlipKind } from '../../tables/slips/slip.ts';
import type { Resource } from '../../tables/types.ts';
import type { TableState } from '../table-state.ts';
import type { TableRevision } from '../types.ts';

/** A figure of a new or changed row that may be a slip. */
export interface NewSlip {
  readonly kind: SlipKind;
  readonly row: string;
  readonly field: string;
  readonly value: number;
}

/**
 * Slips in rows that are new, and in those of which a figure, or what it is held against, changed. They are judged by the
 * rows that were published; in a table that is new, by each other.
 */
export function newSlips({ before, added, changed }: TableRevision, fresh: TableState, resource: Resource): NewSlip[] {
  const { slips } = resource.schema;
  const judging = new Set([
    ...slips.series.flatMap(({ fields, by }) => [...fields, ...by]),
    ...slips.orders.flat(),
    ...(slips.quote ? [slips.quote.column, ...slips.quote.fields] : []),
    ...(slips.unit === undefined ? [] : [slips.unit]),
  ]);
  if (judging.size === 0) return [];
  const keys =
    before === null
      ? [...fresh.index.keys()]
      : [...added, ...changed.filter(({ field }) => judging.has(field)).map(({ row }) => row)];
  if (keys.length === 0) return [];
  const rows = new Map(
    keys.flatMap((key) => {
      const index = fresh.index.get(key);
      return index === undefined ? [] : [[index, key] as const];
    }),
  );
  return findSlips(resource, fresh.rows, new Set(rows.keys())).map(({ kind, index, field, value }) => ({
    kind,
    row: rows.get(index) ?? '',
    field,
    value,
  }));
}
