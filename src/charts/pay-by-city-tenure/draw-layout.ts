import { formatValue } from '../../i18n/format-figure.ts';
import { measureText } from '../../i18n/measure-text.ts';
import { wrapText } from '../../i18n/wrap-text.ts';
import { fontSize } from '../../marks/by-hand/text.ts';
import type { Speech } from '../chart.ts';
import { tenures } from '../shared/tenure.ts';
import type { PayCell } from './pick-groups.ts';
import { cellFigure, cellWord } from './words-names.ts';
import type { Say } from './zh.ts';

/** Where the columns of the matrix are, and the pay scale their cells share. */
export interface CellLayout extends Speech<Say> {
  readonly left: number;
  /** From one column to the next, and the width of the cell in it. */
  readonly column: number;
  readonly cell: number;
  readonly scale: readonly [number, number] | undefined;
}

/** Room for the pay scale at the foot of a cell. */
export const scaleHeight = 16;

const columnOf = (cell: PayCell): number =>
  Math.max(
    0,
    tenures.findIndex((tenure) => tenure === cell.tenure),
  );

/** Left edge; a claim over several columns ends in the last one. */
export const cellLeft = (cell: PayCell, layout: CellLayout): number =>
  layout.left + (cell.span > 1 ? tenures.length - cell.span : columnOf(cell)) * layout.column;

/** Width over so many columns. */
export const spanWidth = (columns: number, layout: CellLayout): number => layout.cell + (columns - 1) * layout.column;

export const isUnknown = (cell: PayCell): boolean => cell.kind === 'gap' || cell.kind === 'unrecorded';

/** The figure in as few lines as the cell is wide: `3,000–4,000`, or its two ends one below the other. */
export function figureLines(cell: PayCell, layout: CellLayout): string[] {
  const { lang } = layout;
  const text = cellFigure(cell, lang);
  if (text === undefined) return [];
  if (measureText(text) * fontSize <= layout.cell + 2) return [text];
  const { low, high, unit = '' } = cell.claim?.figure ?? {};
  if (low === undefined || high === undefined) return wrapText(text, layout.cell / fontSize, lang);
  return [`${formatValue(low, unit, lang)}–`, `${formatValue(high, unit, lang)}${cell.peopleless ? '*' : ''}`];
}

/** Words broken to the columns they stand over. */
export const wordLines = (word: string, columns: number, layout: CellLayout): string[] =>
  wrapText(word, spanWidth(columns, layout) / fontSize, layout.lang);

/** What is written in a cell that is known. */
export const cellLines = (cell: PayCell, layout: CellLayout): string[] =>
  cell.kind === 'relation' ? wordLines(cellWord(cell, layout), cell.span, layout) : figureLines(cell, layout);
