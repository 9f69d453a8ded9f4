import { max } from 'd3-array';
import type { Group } from '../../marks/draw-context.ts';
import { drawHatch } from '../../marks/by-hand/hatch.ts';
import { drawText, lineHeight } from '../../marks/by-hand/text.ts';
import type { CellLayout } from './draw-layout.ts';
import { cellLeft, cellLines, isUnknown, scaleHeight, spanWidth, wordLines } from './draw-layout.ts';
import { drawFigure, drawRelation } from './draw-figure.ts';
import type { PayCell, PayRow } from './pick-groups.ts';
import { cellId } from './pick-groups.ts';
import { cellWord } from './words-names.ts';

const slimHeight = 18;

/** Neighbouring cells without an amount, for the same reason, say it once across all of them. */
function runs(row: PayRow, layout: CellLayout): { readonly cells: readonly PayCell[]; readonly word: string }[] {
  const found: { cells: PayCell[]; word: string }[] = [];
  let open: { cells: PayCell[]; word: string } | undefined;
  for (const cell of row.cells) {
    const word = isUnknown(cell) ? cellWord(cell, layout) : undefined;
    if (word === undefined) open = undefined;
    else if (open?.word === word) open.cells.push(cell);
    else found.push((open = { cells: [cell], word }));
  }
  return found;
}

/** Height that the cells of a row need; a row nothing is known of is a slim line. */
export function cellHeight(row: PayRow, layout: CellLayout): number {
  const known = row.cells.filter((cell) => !isUnknown(cell));
  const lines = known.map((cell) => cellLines(cell, layout).length);
  const words = runs(row, layout).map((run) => wordLines(run.word, run.cells.length, layout).length * lineHeight + 2);
  const figures = known.length > 0 ? (max(lines) ?? 0) * lineHeight + scaleHeight : slimHeight;
  return Math.max(figures, max(words) ?? 0);
}

/** The cells of one row at `y`, `height` tall. */
export function drawCells(plot: Group, row: PayRow, y: number, height: number, layout: CellLayout): void {
  for (const cell of row.cells) {
    const id = cellId(cell);
    const mark = plot
      .append('g')
      .attr('class', id === undefined ? null : 'mark')
      .attr('data-row', id ?? null);
    const left = cellLeft(cell, layout);
    if (isUnknown(cell)) drawHatch(mark, { x: left, y, width: layout.cell, height });
    else if (cell.kind === 'relation') drawRelation(mark, cell, left, y, height, layout);
    else drawFigure(mark, cell, left, y, height, layout);
  }
  for (const { cells, word } of runs(row, layout)) {
    const first = cells[0];
    if (!first) continue;
    const width = spanWidth(cells.length, layout);
    drawText(plot, {
      x: cellLeft(first, layout) + width / 2,
      y: y + height / 2,
      text: word,
      anchor: 'middle',
      align: 'middle',
      style: 'muted halo',
      maxWidth: width,
      lang: layout.lang,
    });
  }
}
