import { parseDecimal } from './numbers/parse-decimal.ts';

/** What a frame of that width needs, in pixels. */
export interface HeightPoint {
  readonly width: number;
  readonly height: number;
}

/**
 * Heights of a frame by its width, as they are kept: `320:610 487:640 488:520`, narrowest first. Between two points the
 * height lies on the line between them; before the first and behind the last it stays.
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

/** Of a reader with other fonts: about half a line of text. */
const slack = 8;

/** How much taller than that a frame may be, in pixels: less than a line of text in all. */
const spare = 12;

/** Height with which a line may begin, as parts of what it may be too tall. */
const starts = [0.5, 0, 1, 0.25, 0.75];

/**
 * The fewest points whose lines are tall enough for a frame's content at every width, and hardly taller.
 * @param needs height needed at each width measured, narrowest first. Where it falls from one to the next, words have
 * taken a line less somewhere between, so that the taller one holds up to the next
 * @param later pixels to keep for what may come
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
  /** Index of the last width that it serves. */
  readonly end: number;
  readonly from: HeightPoint;
  readonly to: HeightPoint;
}

/** The line from a width on that serves most widths. */
function longest(wanted: readonly HeightPoint[], at: number): Line {
  return starts
    .map((part) => lineFrom(wanted, at, part * spare))
    .reduce((best, line) => (line.end > best.end ? line : best));
}

function lineFrom(wanted: readonly HeightPoint[], at: number, over: number): Line {
  const start = wanted[at] ?? { width: 0, height: 0 };
  const from = { width: start.width, height: Math.ceil(start.height + over) };
  // Slopes at which it is tall enough, and not too tall, at every width so far.
  let [least, most, end] = [-Infinity, Infinity, at];
  for (let next = at + 1; next < wanted.length; next++) {
    const { width, height } = wanted[next] ?? start;
    const along = width - from.width;
    const [low, high] = [(height - from.height) / along, (height + spare - from.height) / along];
    if (Math.max(least, low) > Math.min(most, high)) break;
    [least, most, end] = [Math.max(least, low), Math.min(most, high), next];
  }
  const { width } = wanted[end] ?? start;
  // Level where that is among them.
  const slope = end === at ? 0 : Math.min(Math.max(0, least), most);
  return { end, from, to: { width, height: Math.ceil(from.height + slope * (width - from.width)) } };
}

/**
 * Heights as one CSS length, for a `style` attribute, where no media query can stand: the first height, and for each line
 * to the next what it adds up to there. `100cqw` is the width of the box around the frame.
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
