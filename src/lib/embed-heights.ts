import { parseDecimal } from './numbers/parse-decimal.ts';

/** The height in pixels that a frame of this width needs. */
export interface HeightPoint {
  readonly width: number;
  readonly height: number;
}

/**
 * Parses the heights of a frame by its width as they are stored: `320:610 487:640 488:520`, narrowest first. Between
 * two points the height is interpolated linearly; before the first and after the last it is constant.
 */
export function readHeights(text: string): HeightPoint[] {
  return [...text.matchAll(/(\d+):(\d+)/g)].map(([, width = '', height = '']) => ({
    width: parseDecimal(width) ?? 0,
    height: parseDecimal(height) ?? 0,
  }));
}

/** The height at a width, in whole pixels; 0 without points. */
export function heightAt(points: readonly HeightPoint[], width: number): number {
  const after = points.findIndex((point) => point.width > width);
  const [from, to] = [points.at(after < 0 ? -1 : Math.max(0, after - 1)), points[Math.max(0, after)]];
  if (!from || !to) return 0;
  if (after <= 0) return from.height;
  const share = (width - from.width) / (to.width - from.width);
  return Math.ceil(from.height + share * (to.height - from.height));
}

/** Added for readers with other fonts, in pixels: about half a line of text. */
const slack = 8;

/** How much taller than that a frame may be, in pixels: less than a line of text in all. */
const spare = 12;

/** The heights to try at the start of a line, as shares of `spare`. */
const starts = [0.5, 0, 1, 0.25, 0.75];

/**
 * The fewest points whose lines are tall enough for a frame's content at every width, and hardly taller.
 * @param needs the height needed at each measured width, narrowest first. Where the height falls between two widths,
 * the text takes a line less from an unknown width on, so the greater height is used up to the second
 * @param later pixels to add for text that may be added later
 */
export function fitHeights(needs: readonly HeightPoint[], later = 0): HeightPoint[] {
  const wanted = needs.flatMap(({ width, height }, index) => {
    const next = needs[index + 1];
    const at = { width, height: height + slack + later };
    const holds = next && next.height < height && next.width > width + 1;
    return holds ? [at, { ...at, width: next.width - 1 }] : [at];
  });
  const points: HeightPoint[] = [];
  for (let at = 0; at < wanted.length;) {
    const { end, from, to } = longest(wanted, at);
    points.push(from, ...(to.width > from.width ? [to] : []));
    at = end + 1;
  }
  return points;
}

interface Line {
  /** The index of the last width that the line is tall enough for. */
  readonly end: number;
  readonly from: HeightPoint;
  readonly to: HeightPoint;
}

/** The line from a width on that is tall enough for most widths. */
function longest(wanted: readonly HeightPoint[], at: number): Line {
  return starts
    .map((part) => lineFrom(wanted, at, part * spare))
    .reduce((best, line) => (line.end > best.end ? line : best));
}

function lineFrom(wanted: readonly HeightPoint[], at: number, over: number): Line {
  const start = wanted[at] ?? { width: 0, height: 0 };
  const from = { width: start.width, height: Math.ceil(start.height + over) };
  // The slopes at which the line is tall enough, and not too tall, at every width so far.
  let [least, most, end] = [-Infinity, Infinity, at];
  for (let next = at + 1; next < wanted.length; next++) {
    const { width, height } = wanted[next] ?? start;
    const along = width - from.width;
    const [low, high] = [(height - from.height) / along, (height + spare - from.height) / along];
    if (Math.max(least, low) > Math.min(most, high)) break;
    [least, most, end] = [Math.max(least, low), Math.min(most, high), next];
  }
  const { width } = wanted[end] ?? start;
  // Level where possible.
  const slope = end === at ? 0 : Math.min(Math.max(0, least), most);
  return { end, from, to: { width, height: Math.ceil(from.height + slope * (width - from.width)) } };
}

/**
 * The heights as one CSS length for a `style` attribute, which cannot hold media queries: the first height, plus for
 * each following line what it contributes. `100cqw` is the width of the box around the frame.
 */
export function heightsStyle(points: readonly HeightPoint[]): string {
  const [first = { width: 0, height: 0 }, ...others] = points;
  const lines = others.flatMap(({ width, height }, index) => {
    const from = points[index] ?? first;
    const more = height - from.height;
    if (more === 0) return [];
    const slope = Math.round((more / (width - from.width)) * 1000) / 1000;
    return [`clamp(${Math.min(0, more)}px,(100cqw - ${from.width}px)*${slope},${Math.max(0, more)}px)`];
  });
  return lines.length === 0 ? `${first.height}px` : `calc(${[`${first.height}px`, ...lines].join(' + ')})`;
}
