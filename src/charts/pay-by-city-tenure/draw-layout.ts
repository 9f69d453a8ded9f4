import { scaleLinear, sum, ticks } from 'd3';
import { narrowBelow } from '../../marks/draw-context.ts';
import type { Tenure } from '../shared/tenure.ts';
import { tenures } from '../shared/tenure.ts';

/** Widths of the bands to each other: room goes to where the evidence is. */
const shares: Readonly<Record<Tenure, number>> = { '0-1': 1.5, '1-3': 1.5, '3-5': 1, '5-10': 0.9, '10+': 0.7 };
const gutter = 10;

/** Where the bands and amounts of a drawing lie, in pixels of its one panel. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly narrow: boolean;
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly scale: readonly [number, number];
  /** Amounts with a line across. */
  readonly ticks: readonly number[];
  /** A band's left edge, right edge, and where means stand in it. */
  readonly band: (tenure: Tenure) => { readonly left: number; readonly right: number; readonly at: number };
  readonly y: (amount: number) => number;
}

/** @param beside whether the first band keeps its left part for what is advertised to newcomers */
export function layOut(
  { width, height }: { readonly width: number; readonly height?: number | undefined },
  scale: readonly [number, number],
  beside: boolean,
): Layout {
  const narrow = width < narrowBelow;
  const margin = { top: 10, right: 2, bottom: 30, left: narrow ? 38 : 44 };
  const tall = height ?? (narrow ? 440 : 390);
  const room = width - margin.left - margin.right;
  const all = sum(tenures, (tenure) => shares[tenure]);
  const edges = tenures.map((_, index) => margin.left + (sum(tenures.slice(0, index), (t) => shares[t]) / all) * room);
  const band = (tenure: Tenure) => {
    const index = tenures.indexOf(tenure);
    const left = (edges[index] ?? 0) + gutter / 2;
    const right = (edges[index + 1] ?? width - margin.right + gutter / 2) - gutter / 2;
    const part = tenure === tenures[0] && beside ? (narrow ? 0.74 : 0.66) : 0.45;
    return { left, right, at: left + (right - left) * part };
  };
  const y = scaleLinear([...scale], [tall - margin.bottom, margin.top]);
  return { width, height: tall, narrow, margin, scale, ticks: ticks(...scale, 3), band, y };
}
