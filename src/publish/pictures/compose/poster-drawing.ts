import type { Lang } from '../../../i18n/lang.ts';
import type { Drawing } from '../read-drawing.ts';
import type { BoxedNode } from '../scene-boxes.ts';
import { drawingBoxes } from '../scene-boxes.ts';
import type { Matrix, SceneNode } from '../scene.ts';
import { times, unmoved, placed, stroked } from '../scene.ts';
import { pictureWords } from '../../../i18n/reuse/picture-words.ts';
import { themes } from '../../../marks/theme.ts';
import type { DrawnFigure, FigureRecord } from '../../figures/figure-record.ts';
import { cleanCuts } from './clean-cuts.ts';
import type { PictureAddresses } from './foot-words.ts';
import { plainAddress } from './foot-words.ts';
import { readDrawing } from '../read-drawing.ts';
import { textBlock } from '../text-block.ts';

/**
 * The part of a drawing above a height. Shapes that cross the cut end there.
 * @param at a clean cut of the drawing
 */
export function cutDrawing(drawing: Drawing, at: number, lang: Lang): SceneNode[] {
  const boxes = new Map(drawingBoxes(drawing, lang).map((boxed) => [boxed.node, boxed]));
  return drawing.nodes.flatMap((node) => above(node, at, boxes, unmoved));
}

function above(
  node: SceneNode,
  at: number,
  boxes: ReadonlyMap<SceneNode, BoxedNode>,
  matrix: Matrix,
): readonly SceneNode[] {
  if (node.kind === 'group') {
    const inner = times(matrix, node.matrix);
    const children = node.children.flatMap((child) => above(child, at, boxes, inner));
    return children.length === 0 ? [] : [{ ...node, children }];
  }
  const box = boxes.get(node);
  if (!box || box.top >= at) return [];
  if (box.bottom <= at || !box.through) return [node];
  const foot = at - matrix[5];
  if (node.kind === 'rect') return [{ ...node, height: foot - node.y }];
  if (node.kind !== 'path') return [node];
  const [x, top] = [(box.left + box.right) / 2 - matrix[4], box.top - matrix[5]];
  return [{ ...node, d: `M${x},${top}V${foot}` }];
}

/**
 * Scales of a drawing, whose smallest words are 12 units high: at which they read even at a passing glance, at which
 * they read well, and below which they cannot be read.
 */
export const readable = { easily: 15 / 12, well: 1, barely: 10 / 12 };
/** At a larger scale the words of a drawing would dominate the finding. */
const mostScale = 2.6;
/** The same limit for a part, which has few rows. */
const mostPartScale = 1.9;
/** Drawings whose words are larger than this read equally well. */
const enough = 17 / 12;
/** The value of a part relative to the whole, before its share of the chart is considered. */
const worthOfPart = 0.8;
/** A part that shows a fraction of the chart is valued at this power of the fraction. */
const shareCounts = 0.5;
/** The value of a part that ends within a group, relative to one that does not. */
const worthOfRows = 0.85;

/** A drawing as it may stand in a poster, whole or its upper part. */
export interface PosterDrawing {
  readonly width: number;
  readonly height: number;
  readonly draw: () => readonly SceneNode[];
  readonly scales: { readonly least: number; readonly most: number };
  /** The text below a part; null where the drawing is whole. */
  readonly says: readonly string[] | null;
  /** How well it represents the chart; 1 where it is whole. */
  readonly worth: number;
}

/**
 * The narrow and the wide drawing of a chart.
 * @param least smallest allowed scale
 */
export function wholeDrawings(figure: DrawnFigure, least: number): PosterDrawing[] {
  const scales = { least, most: mostScale };
  return drawingsOf(figure).map((drawing) => ({ ...asIs(drawing), scales, says: null, worth: 1 }));
}

const asIs = ({ width, height, nodes }: Drawing) => ({ width, height, draw: () => nodes });

/**
 * Their upper parts, at every height at which they can be cut.
 * @param least smallest allowed scale
 */
export function upperParts(figure: DrawnFigure, addresses: PictureAddresses, least: number): PosterDrawing[] {
  const { record } = figure;
  const w = pictureWords[record.lang];
  return drawingsOf(figure).flatMap((drawing) =>
    cleanCuts(drawing, record.lang).map(({ at, whole }) => {
      const counted = rowsAbove(record, drawing, at);
      return {
        width: drawing.width,
        height: at,
        draw: () => cutDrawing(drawing, at, record.lang),
        scales: { least, most: mostPartScale },
        says: [
          counted ? w.upperPartOf(counted.shown, counted.all) : w.upperPart,
          w.wholeOfPart,
          plainAddress(addresses.page),
        ],
        worth: (at / drawing.height) ** shareCounts * worthOfPart * (whole ? 1 : worthOfRows),
      };
    }),
  );
}

const drawingsOf = ({ drawings, record }: DrawnFigure): Drawing[] =>
  [drawings.narrow, drawings.wide].map((one) => readDrawing(one, record.style, record.lang));

/**
 * How many rows of the chart's table are above a height; null where the drawing does not show them one by one, each
 * completely on one side.
 */
function rowsAbove(
  { table, lang }: FigureRecord,
  drawing: Drawing,
  at: number,
): { readonly shown: number; readonly all: number } | null {
  const marks = drawingBoxes(drawing, lang).flatMap(({ row, bottom }) => (row === null ? [] : [{ row, bottom }]));
  const above = new Set(marks.filter(({ bottom }) => bottom <= at).map(({ row }) => row));
  const under = new Set(marks.filter(({ bottom }) => bottom > at).map(({ row }) => row));
  const rows = new Set(table.rows.map(({ id }) => id));
  const parted = [...rows].every((id) => above.has(id) !== under.has(id));
  return parted && above.size + under.size === rows.size ? { shown: above.size, all: rows.size } : null;
}

/** A drawing at its scale, with the text below it. */
interface Fitted {
  readonly width: number;
  readonly height: number;
  readonly draw: () => readonly SceneNode[];
  /** How well it reads, times its value. */
  readonly merit: number;
}

/**
 * A drawing as large as a space allows; null where it would be too small to be read.
 * @param size of the text below a part
 */
export function fitted(
  record: FigureRecord,
  shown: PosterDrawing,
  room: { readonly width: number; readonly height: number },
  size: number,
): Fitted | null {
  const { scales, says, worth } = shown;
  const most = Math.min(room.width / shown.width, scales.most);
  let under: Under = nothing;
  // The text below a narrower drawing takes more lines, and more lines make the drawing narrower still.
  for (let scale = most; scale >= scales.least; scale = Math.min(most, (room.height - under.height) / shown.height)) {
    const [width, drawn] = [shown.width * scale, shown.height * scale];
    under = says ? tornEdge(record, says, width, size) : nothing;
    const height = drawn + under.height;
    if (height > room.height + 0.01) continue;
    const { nodes } = under;
    const draw = () => [placed(0, 0, scale, shown.draw()), placed(0, drawn, 1, nodes)];
    return { width, height, draw, merit: (says ? Math.min(scale, enough) : scale) * worth };
  }
  return null;
}

interface Under {
  readonly height: number;
  readonly nodes: readonly SceneNode[];
}

const nothing: Under = { height: 0, nodes: [] };

/** A torn edge; below it, what the part shows and where the whole is. */
function tornEdge({ lang }: FigureRecord, says: readonly string[], width: number, size: number): Under {
  const [tooth, high] = [size * 0.7, size * 0.3];
  const steps = Math.round(width / tooth);
  const points = Array.from(
    { length: steps + 1 },
    (_, step) => `${(width * step) / steps},${step % 2 === 0 ? 0 : high}`,
  );
  const colour = themes.light.muted;
  const words = textBlock(says, width, { lang, size, leading: 1.4, weight: 400, colour, even: false });
  const air = size * 0.25;
  const above = air + high + size * 0.35;
  return {
    height: above + words.height,
    nodes: [
      placed(0, air, 1, [{ kind: 'path', d: `M${points.join('L')}`, paint: stroked(colour, 1.25) }]),
      placed(0, above, 1, words.nodes),
    ],
  };
}
