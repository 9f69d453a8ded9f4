import type { HeightPoint } from './read-heights.ts';

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
