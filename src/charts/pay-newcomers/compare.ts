import type { Figure } from '../../lib/figure.ts';

/** A wage against a published figure; `unknown` where the figure's open end leaves it open. */
export type Comparison = 'above' | 'below' | 'same' | 'within' | 'unknown';

/** Where a wage stands against a figure, as far as what is printed can tell. */
export function compare(wage: number, { value, low, high }: Figure): Comparison {
  if (value !== undefined) return wage > value ? 'above' : wage < value ? 'below' : 'same';
  if (low !== undefined && high !== undefined) return wage > high ? 'above' : wage < low ? 'below' : 'within';
  if (low !== undefined) return wage <= low ? 'below' : 'unknown';
  if (high !== undefined) return wage >= high ? 'above' : 'unknown';
  return 'unknown';
}
