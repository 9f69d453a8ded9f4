import type { Markish } from '@observablehq/plot';
import type { Panel } from '../../marks/drawing.ts';
import { pixels } from '../../marks/drawing.ts';
import type { Words } from '../../marks/labels/labels.ts';
import { words } from '../../marks/labels/labels.ts';
import { rects } from '../../marks/shapes.ts';
import { lineHeight, widthOf } from '../../marks/text-size.ts';
import type { Speech } from '../chart.ts';
import type { StateMap, StateTile } from './pick.ts';
import { shades, gridColumns, gridRows } from './pick.ts';
import { mapNumber, squareName } from './words-names.ts';
import type { Say } from './zh.ts';

const space = 2;
/** Height above the squares; the key stands in the empty squares of the first row. */
const head = 30;

/**
 * The states as squares in their relative places, shaded in steps, each with its name and, where there is room, its
 * number.
 */
export function mapPanel(map: StateMap, width: number, speech: Speech<Say>): Panel {
  const { say } = speech;
  const side = width / gridColumns;
  const lines = map.tiles.map((tile) => linesOf(tile, side, map, speech));
  const tall = Math.max(side * 0.72, Math.max(0, ...lines.map(({ length }) => length)) * 14 + 8);
  const bottomOf = (text: readonly string[], row: number) =>
    head + row * tall + tall / 2 - ((text.length - 1) * 14) / 2;
  const texts = map.tiles.flatMap((tile, index): Words[] =>
    (lines[index] ?? []).map((text, line, all) => ({
      ...{ text, row: tile.area.id, anchor: 'middle', align: 'middle' },
      x: (tile.column + 0.5) * side,
      y: bottomOf(all, tile.row) + line * 14,
      style: [tile.shade === shades - 1 ? 'inside' : '', line === 0 || tile.chosen ? 'strong' : ''].join(' ').trim(),
    })),
  );
  return {
    height: head + gridRows * tall,
    x: pixels,
    y: pixels,
    marks: [
      words([{ text: say.mapHead[map.show], x: 0, y: 14, style: 'value' }]),
      ...tileMarks(map.tiles, { side, tall, top: head }),
      words(texts),
      ...key(map, { x: side + 8, y: head + 8, width: side * 8 - 16 }, speech),
    ],
  };
}

interface Size {
  readonly side: number;
  readonly tall: number;
  readonly top: number;
}

/** The squares, with an outline around chosen ones. */
export function tileMarks(tiles: readonly StateTile[], { side, tall, top }: Size): Markish[] {
  const box = {
    x1: ({ column }: StateTile) => column * side + space / 2,
    x2: ({ column }: StateTile) => (column + 1) * side - space / 2,
    y1: ({ row }: StateTile) => top + row * tall + space / 2,
    y2: ({ row }: StateTile) => top + (row + 1) * tall - space / 2,
    row: ({ area }: StateTile) => area.id,
    series: ({ row }: StateTile) => `map-${String(row)}`,
  };
  return [
    rects(tiles, { ...box, style: ({ shade }) => `shade-${String(shade)}` }),
    rects(
      tiles.filter(({ chosen }) => chosen),
      { ...box, style: 'ring' },
    ),
  ];
}

/** Name and number, as far as the square has room for them. */
function linesOf({ area, value }: StateTile, side: number, { show }: StateMap, speech: Speech<Say>): string[] {
  const name = squareName(area, speech.say);
  const number = mapNumber(value, show, speech);
  const room = side - space;
  const fits = Math.max(1, Math.floor(room / 12));
  // Chinese breaks anywhere in a name; to avoid a last line of one character, the lines are made about equally long.
  const count = Math.ceil(widthOf(name, 'strong') / (fits * 12));
  const each = Math.ceil(name.length / count);
  const broken = Array.from({ length: count }, (_, line) => name.slice(line * each, (line + 1) * each));
  return [...(count === 1 ? [name] : broken), ...(widthOf(number) <= room ? [number] : [])];
}

/** The shades in order, with the numbers that separate them. */
function key(
  { bounds, show }: StateMap,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  speech: Speech<Say>,
): Markish[] {
  if (bounds.length === 0) return [];
  const each = Math.min(64, width / (bounds.length + 1));
  const steps = Array.from({ length: bounds.length + 1 }, (_, shade) => ({ shade }));
  return [
    rects(steps, {
      x1: ({ shade }) => x + shade * each,
      x2: ({ shade }) => x + (shade + 1) * each - 1,
      ...{ y1: y, y2: y + 10, style: ({ shade }) => `shade-${String(shade)}` },
    }),
    words(
      bounds.map((bound, index) => ({
        text: mapNumber(bound, show, speech),
        x: x + (index + 1) * each,
        y: y + 10 + lineHeight,
        ...{ anchor: 'middle', style: 'muted' },
      })),
    ),
  ];
}
