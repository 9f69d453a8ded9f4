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
