import type { Markish } from '@observablehq/plot';
import type { AuditedClaim } from '../../datasets/published.ts';
import { rects } from '../../marks/shapes.ts';
import { symbols } from '../../marks/symbols.ts';

/** A statement as a square whose upper left corner is at these pixels of its panel. */
export interface Square {
  readonly claim: AuditedClaim;
  readonly x: number;
  readonly y: number;
  /** Another verdict is chosen: it only counts, and is no mark by itself. */
  readonly aside: boolean;
}

const styles: Readonly<Record<string, string>> = { holds: 'solid', cannot_be_checked: 'forecast' };
const signs = { contradicted: 'cross', does_not_follow: 'minus' } as const;
type Signed = keyof typeof signs;

const isSigned = (verdict: string): verdict is Signed => Object.hasOwn(signs, verdict);

/** Squares of `size` pixels; the verdict is a shape, so that none is known by its colour: full, half, ×, −, dashed. */
export function verdictSquares(squares: readonly Square[], size: number): Markish[] {
  const shown = squares.filter(({ aside }) => !aside);
  const of = (verdict: string) => shown.filter(({ claim }) => claim.verdict.id === verdict);
  const signed = shown.filter(({ claim }) => isSigned(claim.verdict.id));
  const row = ({ claim }: Square) => claim.id;
  const series = ({ claim }: Square) => claim.verdict.id;
  const inset = 0.75;
  const box = {
    x1: ({ x }: Square) => x + inset,
    x2: ({ x }: Square) => x + size - inset,
    y1: ({ y }: Square) => y + inset,
    y2: ({ y }: Square) => y + size - inset,
  };
  return [
    rects(
      squares.filter(({ aside }) => aside),
      { ...box, style: 'dim' },
    ),
    rects(shown, { ...box, row, series, style: ({ claim }) => styles[claim.verdict.id] ?? 'hollow' }),
    rects(of('holds_only_if'), { ...box, row, y1: ({ y }) => y + size / 2, style: 'solid' }),
    symbols(signed, {
      x: ({ x }) => x + size / 2,
      y: ({ y }) => y + size / 2,
      symbol: ({ claim }) => (isSigned(claim.verdict.id) ? signs[claim.verdict.id] : 'minus'),
      r: size * 0.22,
      row,
      style: 'line',
    }),
  ];
}
