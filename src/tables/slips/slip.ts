import type { Row } from '../value.ts';

/**
 * quote: not printed in the quote of its row (and outside its series where `low` and `high` are given); series: outside
 * its series; order: less than the figure before it, which it cannot be; repeat: a row with the same figures as
 * another; share: a fraction where percent is counted, or more than a whole; unchecked: there is nothing to compare it
 * with. A cell has at most one of them besides `order`.
 */
export const slipKinds = ['series', 'quote', 'order', 'repeat', 'share', 'unchecked'] as const;
export type SlipKind = (typeof slipKinds)[number];

/** A figure that may be a slip. */
export interface Slip {
  readonly kind: SlipKind;
  /** The index of its row among those given. */
  readonly index: number;
  readonly field: string;
  readonly value: number;
  /**
   * The range of the series in the unit of the cell; for `order`, `low` is the figure that it must not be less than;
   * null where there is none.
   */
  readonly low: number | null;
  readonly high: number | null;
}

/** Rows with fewer figures are often equal by chance. */
const enough = 3;

/** Finds the first other row with the same figures as a row, by their indexes. */
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

/** The slip of a row that repeats another, placed at its first figure. */
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

/** The figures of a row that are less than one to their left. */
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
