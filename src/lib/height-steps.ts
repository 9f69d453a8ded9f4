/** A frame at least `from` pixels wide needs `height` pixels. */
export interface HeightStep {
  readonly from: number;
  readonly height: number;
}

/** A line of text: fonts differ from reader to reader. */
const slack = 18;

/** How much taller than its content a frame may be, in pixels. */
export const mostSpare = (height: number): number => Math.max(60, Math.round(height * 0.12));

/**
 * Few steps in which a frame is tall enough for its content at every width, and hardly taller.
 * @param needs height needed at each width measured, narrowest first; between two widths it lies between their heights
 * @param spare pixels to keep for what may come
 */
export function heightSteps(needs: readonly HeightStep[], spare = 0): HeightStep[] {
  const steps: { from: number; height: number; least: number }[] = [];
  for (const [index, { from, height }] of needs.entries()) {
    // A step reaches up to the next width measured.
    const tallest = Math.max(height, needs[index + 1]?.height ?? 0) + slack + spare;
    const last = steps.at(-1);
    const least = Math.min(last?.least ?? Infinity, height);
    const joined = Math.max(last?.height ?? 0, tallest);
    if (last && joined <= least + mostSpare(least)) Object.assign(last, { height: joined, least });
    else steps.push({ from: steps.length === 0 ? 0 : from, height: tallest, least: height });
  }
  return steps.map(({ from, height }) => ({ from, height }));
}
