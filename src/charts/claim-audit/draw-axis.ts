import { extent, max } from 'd3';
import type { Against } from '../../datasets/published.ts';

/** Whether the figure is less than said; one that is the same stands with those above. */
export const isBelow = ({ times }: Against): boolean => times.high < 0.995;

/** Whether its two ends are seen apart. */
export const isRange = ({ times }: Against): boolean => times.high > times.low * 1.02;

/** Half and double as said at least, so that what is nearly right looks so. */
export function domainOf(lines: readonly Against[]): [number, number] {
  const [low = 1, high = 1] = extent(lines.flatMap(({ times }) => [times.low, times.high]));
  return [Math.min(low, 0.5), Math.max(high, 2)];
}

/** How far along the axis a multiple lies, from 0 to 1. */
export const shareOf = (times: number, [from, to]: readonly [number, number]): number =>
  Math.log(times / from) / Math.log(to / from);

/** As much as the figures need that stand outside their points; it narrows the axis, so it is found in a few rounds. */
export function marginsFor(
  lines: readonly Against[],
  domain: readonly [number, number],
  width: number,
  widthOfLine: (line: Against) => number,
): { readonly left: number; readonly right: number } {
  const [below, above] = [lines.filter(isBelow), lines.filter((line) => !isBelow(line))];
  let [left, right] = [8, 24];
  for (let round = 0; round < 4; round++) {
    const axis = width - left - right;
    left = max([8, ...below.map((line) => widthOfLine(line) - shareOf(line.times.low, domain) * axis)]) ?? 8;
    right = max([24, ...above.map((line) => widthOfLine(line) - (1 - shareOf(line.times.high, domain)) * axis)]) ?? 24;
  }
  return { left, right };
}
