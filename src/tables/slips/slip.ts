import type { Row } from '../types.ts';

/**
 * quote: not in the quote of its row (and out of its series where ends are given); series: out of its series; order:
 * less than the figure it cannot lie below; repeat: a row with the very figures of another; share: a part where per cent are counted, or more than a whole; unchecked:
 * there is nothing to hold it against. A cell has one at most, besides its order.
 */
export const slipKinds = ['series', 'quote', 'order', 'repeat', 'share', 'unchecked'] as const;
export type SlipKind = (typeof slipKinds)[number];

/** A figure that may be a slip. */
export interface Slip {
  readonly kind: SlipKind;
  /** Of the row among those given. */
  readonly index: number;
  readonly field: string;
  readonly value: number;
  /** Ends of the series in the unit of the cell, or the figure that it lies below; null where there is none. */
  readonly low: number | null;
  readonly high: number | null;
}

/** Fewer figures are often alike by chance. */
const enough = 3;

/** Finds another row with the very figures of one: the first one by its number. */
export function repeatReader(rows: readonly Row[], fields: readonly string[]): (index: number) => number | undefined {
  const textOf = (row: Row): string => fields.map((field) => row[field] ?? '').join(' ');
  const first = new Map<string, number[]>();
  for (const [index, row] of rows.entries()) {
    if (fields.filter((field) => typeof row[field] === 'number').length < enough) continue;
    const text = textOf(row);
    first.set(text, [...(first.get(text) ?? []), index]);
  }
  return (index) => first.get(textOf(rows[index] ?? {}))?.find((other) => other !== index);
}

/** The row is named at its first figure. */
export function repeats(
  row: Row,
  index: number,
  fields: readonly string[],
  repeated: (index: number) => number | undefined,
): Slip[] {
  const field = repeated(index) === undefined ? undefined : fields.find((name) => typeof row[name] === 'number');
  const value = field === undefined ? null : row[field];
  if (field === undefined || typeof value !== 'number') return [];
  return [{ kind: 'repeat', index, field, value, low: null, high: null }];
}

/** A figure is named that lies below one to its left. */
export function outOfOrder(row: Row, index: number, order: readonly string[]): Slip[] {
  let most: number | undefined;
  return order.flatMap((field): Slip[] => {
    const value = row[field];
    if (typeof value !== 'number') return [];
    const before = most;
    most = Math.max(value, before ?? value);
    return before === undefined || value >= before
      ? []
      : [{ kind: 'order', index, field, value, low: before, high: null }];
  });
}
