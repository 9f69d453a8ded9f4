import type { CellNote, CellRead } from './cell-read.ts';
import { fault, isFault, note, readAs, withNotes } from './cell-read.ts';
import type { Column } from '../package/column.ts';
import { invisible, suspectText } from '../text/suspect-text.ts';
import type { Field } from '../package/descriptor.ts';

const fullIntegers = new Set(['32767', '65535', '2147483647', '4294967295']);

/**
 * Whether a cell is exactly as large as programs cut it: 255 or 32,767 characters, or the greatest 16- or 32-bit
 * number.
 */
function isTruncated(text: string, field: Field): boolean {
  if (field.type === 'integer' || field.type === 'number') return fullIntegers.has(text);
  return field.type === 'string' && (text.length === 255 || text.length === 32_767);
}

const maxCellLength = 32_767;
const maxKnown = 20_000;

const excelErrors =
  /^#(?:DIV\/0!|N\/A|REF!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|GETTING_DATA|BLOCKED!|UNKNOWN!|CONNECT!|BUSY!)$/i;
const hashes = /^#{2,}$/;
/** Excel's ways of keeping digits as text: ="0430" and '0430. */
const wrapped = /^="([^"]*)"$/;
const apostrophe = /^'(?=[=+\-@\t\r\n＝＋－＠]|[^'].*[^']$|\w$)/;
const apostrophes = /^'(.+)'$/;

/**
 * Reads a cell that is not in canonical form. In this order: missing marks, characters that no cell may hold, cleaning,
 * the type, the constraints.
 */
export function readCell(text: string, column: Column): CellRead {
  if (column.marks.has(text)) return missing(column, []);
  const suspect = suspectText(text);
  // In a number or code nobody knows what the character replaced, so nothing is suggested.
  if (suspect) return fault(suspect.code, column.strict ? { ...suspect.params, write: '' } : suspect.params);
  if (text.length > maxCellLength) return fault('cell-too-long', { length: text.length, limit: maxCellLength });
  const cleaned = clean(text, column);
  const { value: plain, notes } = cleaned;
  if (plain === '') return column.emptyIsMissing || column.required ? missing(column, notes) : emptyText(column, notes);
  if (column.marks.has(plain)) return missing(column, notes);
  if (excelErrors.test(plain) || hashes.test(plain)) return fault('excel-error');
  const quoted = column.strict ? apostrophes.exec(plain) : null;
  if (quoted) return fault('apostrophe-quote', { write: quoted[1] ?? '' });
  const read = withNotes(notes, checkValue(column.read(plain), column));
  if (typeof read.value === 'number' && column.marks.has(String(read.value))) return missing(column, read.notes);
  if (isTruncated(plain, column.field) && !isFault(read))
    return withNotes(read.notes, readAs(read.value, [note('truncated-value', { length: text.length })]));
  if (read.notes.length === 0 && read.value === text && column.known.size < maxKnown) column.known.set(text, text);
  return read;
}

function missing(column: Column, notes: readonly CellNote[]): CellRead {
  return column.required ? fault('constraint-required') : readAs(null, notes);
}

/** An empty cell that the description does not count as missing: only a text can be empty. */
function emptyText(column: Column, notes: readonly CellNote[]): CellRead {
  return column.field.type === 'string' ? readAs('', notes) : fault('missing-mark');
}

function clean(text: string, column: Column): { value: string; notes: CellNote[] } {
  const notes: CellNote[] = [];
  let value = text;
  const step = (code: 'blank-trimmed' | 'zero-width' | 'unicode-nfc' | 'excel-text', next: string): void => {
    if (next === value) return;
    value = next;
    notes.push(note(code, { to: next }));
  };
  if (column.strict) step('zero-width', value.replace(invisible, ''));
  step('blank-trimmed', column.field.type === 'string' ? trimBlanks(value) : value.trim());
  if (column.strict) {
    step('unicode-nfc', value.normalize('NFC'));
    step('excel-text', value.replace(wrapped, '$1').replace(apostrophe, ''));
  } else step('excel-text', value.replace(/^="([\w .-]*)"$/, '$1').replace(/^'(?=[=+\-@\t\r\n＝＋－＠]|\d+$)/, ''));
  return { value, notes };
}

function checkValue(read: CellRead, column: Column): CellRead {
  if (column.check === null || read.value === null || isFault(read)) return read;
  const broken = column.check(read.value);
  return broken ? { value: null, notes: [broken] } : read;
}

function isBlank(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0xa0 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x205f
  );
}

/** Removes blanks at both ends: spaces of every width, but no tabs or line ends. */
function trimBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text.charCodeAt(start))) start += 1;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return start === 0 && end === text.length ? text : text.slice(start, end);
}
