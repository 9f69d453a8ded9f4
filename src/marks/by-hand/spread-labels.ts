/**
 * Moves label positions apart so that neighbours keep at least `gap` pixels, staying within `min` and `max` where
 * there is room, and as close to their wished positions as that allows. Order is kept.
 */
export function spreadLabels(wished: readonly number[], gap: number, min: number, max: number): number[] {
  const order = wished.map((_, index) => index).sort((a, b) => (wished[a] ?? 0) - (wished[b] ?? 0));
  const placed = order.map((index) => wished[index] ?? 0);
  for (let i = 0; i < placed.length; i++) {
    placed[i] = Math.max(placed[i] ?? 0, i === 0 ? min : (placed[i - 1] ?? 0) + gap);
  }
  for (let i = placed.length - 1; i >= 0; i--) {
    placed[i] = Math.min(placed[i] ?? 0, i === placed.length - 1 ? max : (placed[i + 1] ?? 0) - gap);
  }
  const result = new Array<number>(wished.length);
  order.forEach((index, rank) => (result[index] = placed[rank] ?? 0));
  return result;
}
