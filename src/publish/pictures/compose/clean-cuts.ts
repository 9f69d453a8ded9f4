import { group } from 'd3';
import type { Lang } from '../../../i18n/lang.ts';
import type { Box, BoxedNode } from '../scene-boxes.ts';
import type { Drawing } from '../read-drawing.ts';
import { drawingBoxes } from '../scene-boxes.ts';

/** A height at which a drawing can be cut. */
export interface CleanCut {
  readonly at: number;
  /** Whether a group or a panel with its own axis ends there; otherwise one of several rows does. */
  readonly whole: boolean;
}

/** What stands at one height, separated from its neighbours by white space. */
interface Block extends Box {
  readonly items: readonly BoxedNode[];
}

/** Least white space between blocks: lines of one text have less between them, rows have more. */
const leastWhite = 4;
/** Greatest white space that stays below the last row. */
const mostWhite = 8;
/** With fewer rows a part of a group is not worth showing. */
const leastRows = 3;
/** What begins this close to the left edge counts as beginning at it. */
const nearEdge = 4;

/**
 * Where a drawing can end earlier, from top to bottom. No mark and no text is cut: only vertical lines and bands in the
 * background may cross a cut. The part above has marks under their heading, and all numbers of the axis by which they
 * are read; below begins something that readers recognise as a beginning: a rule from edge to edge, a heading, or a
 * row's name at the left edge.
 */
export function cleanCuts(drawing: Drawing, lang: Lang): CleanCut[] {
  const boxed = drawingBoxes(drawing, lang);
  const blocks = blocksOf(marksWhole(boxed.filter(({ through }) => !through)));
  const edge = Math.min(...blocks.map(({ left }) => left)) + nearEdge;
  const opens = blocks.map((block) => opensGroup(block, edge, drawing.width));
  const marked = blocks.map(({ items }) => items.some(({ row }) => row !== null));
  return blocks.flatMap((block, index): CleanCut[] => {
    const next = blocks[index + 1];
    const rest = marked.slice(index + 1);
    if (!next || !rest.includes(true)) return [];
    const whole = opens[index + 1] === true;
    const at = block.bottom + Math.min((next.top - block.bottom) / 2, mostWhite);
    const before = marked.slice(Math.max(0, opens.lastIndexOf(true, index)), index + 1);
    if (whole) return before.includes(true) ? [{ at, whole }] : [];
    const rows = marked.slice(0, index + 1).filter(Boolean).length;
    if (marked[index] !== true || rows < leastRows || !beginsRow(next, edge)) return [];
    const end = opens.indexOf(true, index + 1);
    const below = blocks.slice(index + 1, end < 0 ? undefined : end);
    return hasAxis(blocks.slice(0, index + 1), below) ? [{ at, whole }] : [];
  });
}

interface Item extends Box {
  readonly items: readonly BoxedNode[];
}

/** The parts of a mark belong together, however far apart they are. */
function marksWhole(boxed: readonly BoxedNode[]): Item[] {
  return [...group(boxed, (one) => one.mark ?? one.node).values()].map(joined);
}

function joined(items: readonly BoxedNode[]): Item {
  return { ...hull(items), items };
}

const hull = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map(({ left }) => left)),
  right: Math.max(...boxes.map(({ right }) => right)),
  top: Math.min(...boxes.map(({ top }) => top)),
  bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
});

function blocksOf(items: readonly Item[]): Block[] {
  const blocks: Item[][] = [];
  let bottom = -Infinity;
  for (const item of [...items].sort((a, b) => a.top - b.top)) {
    if (item.top - bottom < leastWhite) blocks.at(-1)?.push(item);
    else blocks.push([item]);
    bottom = Math.max(bottom, item.bottom);
  }
  return blocks.map((some) => ({ ...hull(some), items: some.flatMap((item) => item.items) }));
}

/** A rule from edge to edge, or a heading at the left edge above everything else of its block. */
function opensGroup({ items, top }: Block, edge: number, width: number): boolean {
  const rule = items.some(
    (item) =>
      item.row === null &&
      item.node.kind === 'path' &&
      item.top - top < leastWhite &&
      item.bottom - item.top <= 2 &&
      item.left <= edge &&
      item.right >= width - nearEdge,
  );
  const [first] = items
    .filter(({ node, left }) => node.kind === 'text' && left <= edge)
    .sort((a, b) => a.top - b.top || a.left - b.left);
  return rule || (first?.row === null && first.node.kind === 'text' && first.node.weight === 600);
}

/** A row's name is left-aligned at the left edge; numbers of an axis are right-aligned or centred on their tick. */
function beginsRow({ items, left }: Block, edge: number): boolean {
  const [first] = items.filter(({ node }) => node.kind === 'text').sort((a, b) => a.left - b.left);
  return left <= edge && first?.node.kind === 'text' && first.node.anchor === 'start';
}

/** Whether the part below a cut has no axis words that the part above does not have at the same place. */
function hasAxis(above: readonly Block[], below: readonly Block[]): boolean {
  const known = ticks(above);
  return ticks(below).every((tick) =>
    known.some((one) => one.text === tick.text && Math.abs(one.middle - tick.middle) <= 1),
  );
}

function ticks(blocks: readonly Block[]): { readonly text: string; readonly middle: number }[] {
  return blocks.flatMap(({ items }) =>
    items.flatMap(({ node, row, left, right }) =>
      row === null && node.kind === 'text' && node.anchor === 'middle'
        ? [{ text: node.text, middle: (left + right) / 2 }]
        : [],
    ),
  );
}
