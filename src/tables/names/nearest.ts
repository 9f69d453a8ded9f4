/** The most candidates compared: a suggestion must not take a second. */
const maxCandidates = 5000;

/** The candidate with the fewest changed characters, if they are few enough to be a slip. */
export function nearest(text: string, candidates: Iterable<string>): string | null {
  return allNearest(text, candidates).found[0] ?? null;
}

export interface Nearest {
  /** The number of changed characters; 0 where nothing is near. */
  readonly distance: number;
  /** All candidates at that distance, those that begin alike first. */
  readonly found: readonly string[];
}

/** The candidates with the fewest changed characters, if they are few enough to be a slip. */
export function allNearest(text: string, candidates: Iterable<string>): Nearest {
  const allowed = Math.max(1, Math.floor(text.length / 2));
  let best: string[] = [];
  let bestDistance = allowed + 1;
  let seen = 0;
  for (const candidate of candidates) {
    seen += 1;
    if (seen > maxCandidates) break;
    if (candidate.length > 60 || text.length > 60) continue;
    const distance = editDistance(text, candidate);
    if (distance > bestDistance || distance > allowed) continue;
    if (distance < bestDistance) best = [];
    bestDistance = distance;
    best.push(candidate);
  }
  const alike = best.filter((one) => one.charAt(0) === text.charAt(0));
  const found = [...alike, ...best.filter((one) => !alike.includes(one))];
  return { distance: best.length === 0 ? 0 : bestDistance, found };
}

/**
 * The number of insertions, deletions, replacements and swaps of neighbours that turn one text into the other: wuhna is
 * one from wuhan.
 */
function editDistance(from: string, to: string): number {
  let before: readonly number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (from.charAt(i - 1) === to.charAt(j - 1) ? 0 : 1);
      const isSwap =
        i > 1 && j > 1 && from.charAt(i - 1) === to.charAt(j - 2) && from.charAt(i - 2) === to.charAt(j - 1);
      const swapped = isSwap ? (before[j - 2] ?? 0) + 1 : replaced;
      next.push(Math.min(replaced, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    before = row;
    row = next;
  }
  return row[to.length] ?? 0;
}
