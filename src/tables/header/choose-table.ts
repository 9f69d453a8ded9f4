import { decodeText } from '../text/decode-text.ts';
import { farHeader } from './explain-header.ts';
import { firstLines } from '../text/find-delimiter.ts';
import { locateHeader } from './locate-header.ts';
import { labelMatcher } from './match-labels.ts';
import { tokenize } from '../text/tokenize.ts';
import type { TableInput } from '../workbook/sheet-input.ts';
import type { Resource } from '../package/descriptor.ts';

/**
 * The table that a file belongs to by its header: the one with the most of its names there, and at least half of them.
 * null when there is none, or when two are equal.
 */
export function chooseTable(input: TableInput, resources: readonly Resource[]): Resource | null {
  const readings = readingsOf(input);
  let best: Resource | null = null;
  let bestScore = 0.5;
  let tie = false;
  for (const resource of resources) {
    const score = scoreOf(readings, resource);
    if (score === bestScore) tie = true;
    if (score <= bestScore) continue;
    best = resource;
    bestScore = score;
    tie = false;
  }
  return tie ? null : best;
}

/**
 * The table whose header stands far below other lines: the one with the most of its names there; null if two are equal.
 */
export function tableBelow(text: string, resources: readonly Resource[]): Resource | null {
  const cuts = [',', ';', '\t'].map((one) => tokenize(text, one, 300));
  const found = resources.flatMap((resource) => {
    const match = labelMatcher(resource);
    const shares = cuts.map(({ cells, lines }) => {
      const share = farHeader(cells, lines, null, resource, match)?.params['share'];
      return typeof share === 'number' ? share : 0;
    });
    const share = Math.max(0, ...shares);
    return share > 0 ? [{ resource, share }] : [];
  });
  found.sort((left, right) => right.share - left.share);
  const [best, next] = found;
  return best && best.share !== next?.share ? best.resource : null;
}

type Cells = readonly (readonly string[])[];

/** The first records, cut by the delimiter of a table and by the usual others; a sheet has its records already. */
function readingsOf(input: TableInput): (delimiter: string) => Cells[] {
  if (!(input instanceof Uint8Array)) return () => [input.cells ?? []];
  const { text } = decodeText(input);
  if (text === null) return () => [];
  const start = firstLines(text);
  return (delimiter) => [delimiter, ';', '\t'].map((one) => tokenize(start, one, 12).cells);
}

/** How many of the names are found, as a share of the labels or of the fields, whichever are more. */
function scoreOf(readings: (delimiter: string) => Cells[], resource: Resource): number {
  const match = labelMatcher(resource);
  const scores = readings(resource.delimiter).map((cells) => {
    const header = locateHeader(cells, resource, match);
    const labels = header?.labels.filter((label) => label !== '').length ?? 0;
    return header ? header.named / Math.max(labels, resource.schema.fields.length) : 0;
  });
  return Math.max(0, ...scores);
}
