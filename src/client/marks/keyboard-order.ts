/** The place of a mark for keyboard navigation: its series, if it has one, and its middle on the screen. */
export interface Spot {
  readonly series: string | undefined;
  readonly x: number;
  readonly y: number;
}

/** Marks whose distance to the left or right is less than this, in pixels, count as having the same x. */
const sameX = 12;

/**
 * The order for left and right, as indices: the drawing order, with each series in one piece at the place of its first
 * mark.
 */
export function keyboardOrder(spots: readonly Spot[]): number[] {
  return [...groupsOf(spots).values()].flat();
}

/**
 * Where up (-1) or down (1) leads from a mark: within series, to the nearest mark of the neighbouring series at the
 * same x, or of any series if none has a mark there; without series, to the nearest mark beyond its middle.
 * @returns the index of that mark, or `from` at the edge of the drawing
 */
export function across(spots: readonly Spot[], from: number, way: -1 | 1): number {
  const here = spots[from];
  if (!here) return from;
  if (here.series === undefined) return beyond(spots, from, way) ?? from;
  const groups = [...groupsOf(spots).values()];
  const own = groups.find((members) => members.includes(from)) ?? [];
  const others = groups.filter((members) => members !== own);
  const level = others.filter((members) => reaches(spots, members, here.x));
  const series = others.filter(([first = -1]) => spots[first]?.series !== undefined);
  return neighbour(spots, from, level, way) ?? neighbour(spots, from, series, way) ?? from;
}

/** Marks of each series in drawing order; a mark without a series is a group of its own. */
function groupsOf(spots: readonly Spot[]): Map<string | number, number[]> {
  const groups = new Map<string | number, number[]>();
  spots.forEach(({ series }, index) => {
    const key = series ?? index;
    const members = groups.get(key);
    if (members) members.push(index);
    else groups.set(key, [index]);
  });
  return groups;
}

function reaches(spots: readonly Spot[], members: readonly number[], x: number): boolean {
  const along = members.map((index) => spots[index]?.x ?? NaN);
  return Math.min(...along) - sameX <= x && x <= Math.max(...along) + sameX;
}

/**
 * Of the mark and the nearest mark of each group, the next one up or down; marks at the same height are in drawing
 * order.
 */
function neighbour(
  spots: readonly Spot[],
  from: number,
  groups: readonly (readonly number[])[],
  way: -1 | 1,
): number | undefined {
  const { x = 0 } = spots[from] ?? {};
  const away = (index: number): number => Math.abs((spots[index]?.x ?? 0) - x);
  const nearest = groups.map((members) => members.reduce((best, index) => (away(index) < away(best) ? index : best)));
  const ranked = [from, ...nearest].sort((a, b) => (spots[a]?.y ?? 0) - (spots[b]?.y ?? 0) || a - b);
  return ranked[ranked.indexOf(from) + way];
}

/** The nearest mark that lies completely beyond the middle of another; those straight across come first. */
function beyond(spots: readonly Spot[], from: number, way: -1 | 1): number | undefined {
  const { x = 0, y = 0 } = spots[from] ?? {};
  let best: number | undefined;
  let least = Infinity;
  spots.forEach((there, index) => {
    const down = (there.y - y) * way;
    const away = down + 3 * Math.abs(there.x - x);
    if (index !== from && down > 2 && away < least) [best, least] = [index, away];
  });
  return best;
}
