import type { Cell, Sheet } from 'hucre/xlsx';
import { excelAddress } from './excel-address.ts';
import type { Finding } from '../finding.ts';
import { errorAt, noticeAt } from '../finding.ts';

/** The text of a cell with parts in different formats, split into what is struck through and what is not. */
export interface Parts {
  /** The text that is not struck through; superscript digits after a number become superscript characters (2600¹). */
  readonly kept: string;
  readonly struck: string;
  /** The text in pieces, in order, struck through or not. */
  readonly pieces: readonly string[];
}

const raised: Readonly<Record<string, string>> = {
  0: '⁰',
  1: '¹',
  2: '²',
  3: '³',
  4: '⁴',
  5: '⁵',
  6: '⁶',
  7: '⁷',
  8: '⁸',
  9: '⁹',
};

/** Splits the rich text of a cell; null where it has one format only. */
export function partsOf(cell: Cell | undefined): Parts | null {
  const runs = cell?.richText;
  if (!runs) return null;
  let [kept, struck] = ['', ''];
  const pieces: string[] = [];
  let wasStruck: boolean | null = null;
  for (const { text, font } of runs) {
    const isOff = font ? font.strikethrough === true : isStruck(cell);
    if (isOff === wasStruck) pieces.push((pieces.pop() ?? '') + text);
    else pieces.push(text);
    wasStruck = isOff;
    if (isOff) struck += text;
    else if (font?.vertAlign === 'superscript' && /^[\d.,]*\d$/.test(kept.trim()) && /^\d{1,2}$/.test(text))
      kept += Array.from(text, (digit) => raised[digit] ?? digit).join('');
    else kept += text;
  }
  return { kept, struck, pieces };
}

/** Whether a cell as a whole is struck through. */
const isStruck = (cell: Cell | undefined): boolean => cell?.style?.font?.strikethrough === true;

/** The error for a cell of which only a part is struck through: programs would read its two values as one. */
export function struckPart({ kept, struck, pieces }: Parts, place: Place): Finding | null {
  if (kept.trim() === '' || struck.trim() === '') return null;
  const params = { struck: struck.trim(), write: kept.trim(), row: place.line };
  return errorAt('struck-part', { ...place, value: pieces.join(' | '), params });
}

/** Notices about what a sheet shows besides its values: strikethrough, comments, white text, conditional formats. */
export function markNotices(sheet: Sheet): Finding[] {
  const seen: Seen = { struckRows: [], struck: [], comments: [], white: [] };
  // Most sheets have no such styles, and looking at styles is cheaper than making the addresses of cells.
  const isPlain = [...(sheet.cells?.values() ?? [])].every((cell) => !isWholeStruck(cell) && !isWhite(cell));
  if (!isPlain)
    sheet.rows.forEach((row, index) => {
      const filled = row.flatMap((value, at) => (value === null || value === '' ? [] : [at]));
      const cellAt = (at: number): Cell | undefined => sheet.cells?.get(`${String(index)},${String(at)}`);
      const struck = filled.filter((at) => isWholeStruck(cellAt(at)));
      if (filled.length > 0 && struck.length === filled.length) seen.struckRows.push(index + 1);
      else for (const at of struck) seen.struck.push({ line: index + 1, column: at + 1 });
      for (const at of filled) if (isWhite(cellAt(at))) seen.white.push({ line: index + 1, column: at + 1 });
    });
  for (const [key, { comment }] of sheet.cells ?? []) {
    if (!comment) continue;
    const [line = '0', column = '0'] = key.split(',');
    seen.comments.push({ line: +line + 1, column: +column + 1, text: comment.text });
  }
  return [...struckNotices(seen), ...otherNotices(seen), ...conditionNotices(sheet)];
}

interface Place {
  readonly line: number;
  readonly column: number;
}

interface Seen {
  readonly struckRows: number[];
  readonly struck: Place[];
  readonly comments: (Place & { readonly text: string })[];
  readonly white: Place[];
}

function isWholeStruck(cell: Cell | undefined): boolean {
  const parts = partsOf(cell);
  return parts ? parts.kept.trim() === '' && parts.struck.trim() !== '' : isStruck(cell);
}

/** Whether a cell has white text and no fill. */
function isWhite(cell: Cell | undefined): boolean {
  const { font, fill } = cell?.style ?? {};
  const isFilled = fill !== undefined && !(fill.type === 'pattern' && fill.pattern === 'none');
  return !isFilled && /^(?:FF)?FFFFFF$/i.test(font?.color?.rgb ?? '');
}

const lines = (places: readonly number[]): string[] => [...new Set(places)].slice(0, 5).map(String);

function struckNotices({ struckRows, struck }: Seen): Finding[] {
  const [row] = struckRows;
  const [cell] = struck;
  return [
    ...(row === undefined
      ? []
      : [
          noticeAt('struck-through', {
            line: row,
            params: { count: struckRows.length, lines: lines(struckRows), kind: 'rows' },
          }),
        ]),
    ...(cell === undefined
      ? []
      : [noticeAt('struck-through', { ...cell, value: address(cell), params: countOf(struck) })]),
  ];
}

function otherNotices({ comments, white }: Seen): Finding[] {
  const [comment] = comments;
  const [hidden] = white;
  return [
    ...(comment
      ? [
          noticeAt('cell-comments', {
            line: comment.line,
            column: comment.column,
            value: comment.text,
            params: { ...countOf(comments), at: address(comment) },
          }),
        ]
      : []),
    ...(hidden ? [noticeAt('white-text', { ...hidden, value: address(hidden), params: countOf(white) })] : []),
  ];
}

const address = ({ line, column }: Place): string => excelAddress(column, line);
const countOf = (places: readonly Place[]): { count: number; lines: string[] } => ({
  count: places.length,
  lines: lines(places.map(({ line }) => line)),
});

/** Notices about conditional formats that may display another number or strike it through. They are not evaluated. */
function conditionNotices(sheet: Sheet): Finding[] {
  const rules = (sheet.conditionalRules ?? []).filter(
    ({ style, iconSet }) =>
      style?.numFmt !== undefined ||
      style?.font?.strikethrough === true ||
      /^(?:FF)?FFFFFF$/i.test(style?.font?.color?.rgb ?? '') ||
      iconSet?.showValue === false,
  );
  const [first] = rules;
  if (!first) return [];
  const [, letters = 'A', row = '1'] = /^\$?([A-Z]{1,3})\$?(\d+)/.exec(first.range) ?? [];
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return [noticeAt('condition-shown', { line: +row, column, value: first.range, params: { count: rules.length } })];
}
