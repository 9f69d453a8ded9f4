import type { Group } from '../../marks/draw-context.ts';
import { drawText, tidy } from '../../marks/by-hand/text.ts';
import type { Range } from './pick-inputs.ts';

export const barHeight = 16;
export type BarStyle = 'weak' | 'hollow' | 'solid';

export interface BarOptions {
  readonly x: number;
  readonly y: number;
  readonly scale: (value: number) => number;
  readonly range: Range;
  /** With the part machines take; equal to the range's end without one. */
  readonly whole: number;
  readonly style: BarStyle;
  /** Somewhere between two ends, rather than from zero. */
  readonly floating: boolean;
  readonly text: string;
}

const arrowLength = 14;

/** A bar from zero to its number; to an interval's low end full and on to its high end pale, an arrow where open. */
export function drawBar(mark: Group, { x, y, scale, range, whole, style, floating, text }: BarOptions): void {
  const [low, high] = [range.low ?? range.high ?? 0, range.high ?? range.low ?? 0];
  const at = (value: number) => x + scale(value);
  const middle = y + barHeight / 2;
  const rect = (from: number, to: number, look: string) =>
    mark
      .append('rect')
      .attr('class', look)
      .attr('x', tidy(at(from)))
      .attr('y', y)
      .attr('width', tidy(Math.max(1, at(to) - at(from))))
      .attr('height', barHeight);
  if (whole > high * 1.0001) machinePart(mark, at(high), at(whole), y);
  if (!floating) rect(0, low, style);
  if (high > low) rect(low, high, floating ? style : 'soft');
  const open = range.high === undefined;
  const end = at(high);
  if (open) {
    const tip = end + arrowLength;
    mark
      .append('path')
      .attr('class', 'line')
      .attr(
        'd',
        `M${tidy(end)},${middle}H${tidy(tip)}M${tidy(tip - 5)},${middle - 5}L${tidy(tip)},${middle}L${tidy(tip - 5)},${middle + 5}`,
      );
  }
  const after = Math.max(end + (open ? arrowLength : 0), whole > high * 1.0001 ? at(whole) : 0);
  drawText(mark, { x: after + 8, y: middle, text, align: 'middle', style: 'strong tinted' });
}

/** What machines take over, beside the people who are left. */
function machinePart(mark: Group, from: number, to: number, y: number): void {
  mark
    .append('g')
    .attr('class', 'machines')
    .append('rect')
    .attr('class', 'soft')
    .attr('x', tidy(from))
    .attr('y', y)
    .attr('width', tidy(to - from))
    .attr('height', barHeight);
}
