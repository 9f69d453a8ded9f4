import type { HeightPoint } from './read-heights.ts';

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
