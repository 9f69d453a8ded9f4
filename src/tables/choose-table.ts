import { decodeText } from './decode-text.ts';
import { firstLines } from './find-delimiter.ts';
import { locateHeader } from './locate-header.ts';
import { labelMatcher } from './match-labels.ts';
import { tokenize } from './tokenize.ts';
import type { Resource } from './types.ts';

/**
 * The table whose header a file carries: the one that finds most of its names there, and at least half of them. null
 * when none does, or two do equally well.
 */
export function chooseTable(bytes: Uint8Array, resources: readonly Resource[]): Resource | null {
  const { text } = decodeText(bytes);
  if (text === null) return null;
  const start = firstLines(text);
  let best: Resource | null = null;
  let bestScore = 0.5;
  let tie = false;
  for (const resource of resources) {
    const score = scoreOf(start, resource);
    if (score === bestScore) tie = true;
    if (score <= bestScore) continue;
    best = resource;
    bestScore = score;
    tie = false;
  }
  return tie ? null : best;
}

/** Share of the names found, of all that either side has. */
function scoreOf(start: string, resource: Resource): number {
  const match = labelMatcher(resource);
  const scores = [resource.delimiter, ';', '\t'].map((delimiter) => {
    const header = locateHeader(tokenize(start, delimiter, 12).cells, resource, match);
    return header ? header.named / Math.max(header.labels.length, resource.schema.fields.length) : 0;
  });
  return Math.max(...scores);
}
