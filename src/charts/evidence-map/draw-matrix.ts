import type { Markish } from '@observablehq/plot';
import type { Panel } from '../../marks/drawing.ts';
import { pixels } from '../../marks/drawing.ts';
import { labels } from '../../marks/labels/labels.ts';
import { rects, rulesX } from '../../marks/shapes.ts';
import { widthOf } from '../../marks/text-size.ts';
import type { CellKind, ColumnId, EvidenceMapPicked, MapCell, MapRow } from './pick.ts';

/** A row of the matrix, with the vertical middle of its cells in pixels. */
export interface PlacedRow {
  readonly row: MapRow;
  readonly middle: number;
}

/** The horizontal places of columns in pixels: years evenly spaced, columns without a year of their own set apart. */
export interface Columns {
  readonly left: (column: ColumnId) => number;
  /** Middle of a column. */
  readonly middle: (column: ColumnId) => number;
  readonly step: number;
  /** Columns that follow each other without a space. */
  readonly runs: readonly (readonly ColumnId[])[];
}

/** Pixels between the years and the other columns. */
const apart = 5;

/** Divides the pixels between `from` and `to` into equal columns. */
export function layOutColumns({ columns }: EvidenceMapPicked, from: number, to: number): Columns {
  const runs = [['earlier'] as const, columns.filter((column) => typeof column === 'number'), ['undated'] as const]
    .map((run) => run.filter((column) => columns.includes(column)))
    .filter((run) => run.length > 0);
  const step = (to - from - apart * (runs.length - 1)) / columns.length;
  const left = (column: ColumnId): number =>
    from + columns.indexOf(column) * step + runs.findIndex((run) => run.includes(column)) * apart;
  return { left, middle: (column) => left(column) + step / 2, step, runs };
}

/** Class of a cell: one hue in three shades by grade, outlined where an article is the only source. */
export function cellStyle({ kind, grade }: { readonly kind: CellKind; readonly grade: MapCell['grade'] }): string {
  if (kind === 'gap') return 'blank';
  if (kind === 'forecast') return 'forecast';
  return grade === undefined || grade === 'S' ? 'aside' : `grade-${grade.toLowerCase()}`;
}

/** Half of an outline lies outside its shape. */
export const inset = (style: string): number => (style === 'forecast' || style === 'aside' ? 0.75 : 0);

interface Placed {
  readonly cell: MapCell;
  readonly row: MapRow;
  readonly middle: number;
}

const placedCells = (placed: readonly PlacedRow[]): Placed[] =>
  placed.flatMap(({ row, middle }) => row.cells.map((cell) => ({ cell, row, middle })));

const marked = { row: ({ cell }: Placed) => cell.id, series: ({ row }: Placed) => row.group };

/** One band per row, `size` pixels high, with one tile per cell on it, `space` pixels apart. */
export function tiles(placed: readonly PlacedRow[], columns: Columns, size: number, space: number): Markish[] {
  const style = ({ cell }: Placed) => cellStyle(cell);
  const start = ([first = 'undated']: readonly ColumnId[]) => columns.left(first);
  return [
    rects(
      placed.flatMap(({ middle: y }) => columns.runs.map((run) => ({ run, y }))),
      {
        x1: ({ run }) => start(run),
        x2: ({ run }) => start(run) + run.length * columns.step - space,
        y1: ({ y }) => y - size / 2,
        y2: ({ y }) => y + size / 2,
        style: 'field',
      },
    ),
    rects(placedCells(placed), {
      x1: (one) => columns.left(one.cell.column) + inset(style(one)),
      x2: (one) => columns.left(one.cell.column) + columns.step - space - inset(style(one)),
      y1: (one) => one.middle - size / 2 + inset(style(one)),
      y2: (one) => one.middle + size / 2 - inset(style(one)),
      ...{ style, ...marked },
    }),
  ];
}

/** Signs on tiles: a dash for a search in vain, another for a contradiction. */
export function signs(placed: readonly PlacedRow[], columns: Columns, space: number): Markish[] {
  const of = (kind: CellKind) => placedCells(placed).filter(({ cell }) => cell.kind === kind);
  const middle = ({ cell }: Placed) => columns.middle(cell.column) - space / 2;
  const dash = Math.min(3, columns.step / 2 - 2);
  return [
    rulesX(of('gap'), {
      x1: (one) => middle(one) - dash,
      x2: (one) => middle(one) + dash,
      y: (one) => one.middle,
      ...{ style: 'base', ...marked },
    }),
    labels(of('contradicted'), {
      x: middle,
      y: (one) => one.middle,
      text: () => '≠',
      ...{ anchor: 'middle', align: 'middle', ...marked },
      style: ({ cell: { grade } }) => (grade === 'A' || grade === 'B' ? 'strong inside' : 'strong'),
    }),
  ];
}

/** A panel in pixel coordinates that holds only such marks. */
export const pixelPanel = (height: number, marks: readonly Markish[]): Panel => ({
  ...{ height, marks, x: pixels, y: pixels },
});

/** The years that are named, evenly spaced so that no name passes the pixel `end`, with the middles of their names. */
export function namedYears(
  { columns }: EvidenceMapPicked,
  { step, middle }: Columns,
  end: number,
): { readonly text: string; readonly x: number }[] {
  const every = step >= 36 ? 1 : step >= 18 ? 2 : 4;
  return columns.flatMap((year) => {
    if (typeof year !== 'number' || year % every !== 0 || middle(year) >= end) return [];
    const text = String(year);
    return [{ text, x: Math.min(middle(year), end - widthOf(text) / 2) }];
  });
}
