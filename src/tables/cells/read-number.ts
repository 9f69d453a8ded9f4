import { fault, note, readAs, withNotes } from './cell-read.ts';
import { declaredUnit, isRatio } from '../header/unit-row.ts';
import { explainPrinted, isFraction } from './explain-printed.ts';
import type { PrintedNumber } from './printed-number.ts';
import { takeApart } from './printed-number.ts';
import type { PartRead } from './read-scientific.ts';
import { shiftDecimal } from './shift-decimal.ts';
import type { Field } from '../package/descriptor.ts';
import { parseUnit, sameUnit } from './units.ts';
import { parseDecimal } from '../../lib/numbers/parse-decimal.ts';
import type { CellNote, CellRead } from './cell-read.ts';
import { halfWidth } from './half-width.ts';
import { isMissingMark } from './missing-marks.ts';
import { dateInNumbers } from '../workbook/excel-dates.ts';
import { readScientific } from './read-scientific.ts';

/**
 * Reads a number with words around it. Only a currency sign or unit that agrees with the column is removed. Any other
 * word (a multiplier, a bound, another period, a footnote) is an error that suggests what to write. null when the text
 * has another form.
 */
function readWithUnit(text: string, field: Field): PartRead | null {
  const printed = takeApart(text);
  if (!printed || (printed.around === '' && printed.to === '')) return null;
  if (isBare(printed) || (printed.around === field.unit && printed.to === '')) {
    const plain = printed.from;
    if (printed.unit === '%') return readPercent(plain, field);
    const unit = parseUnit(printed.unit);
    const declared = declaredUnit(field);
    const isOwn = printed.around === field.unit || (unit && declared && sameUnit(unit, declared));
    if (!field.bareNumber || isOwn) return removed(plain, printed.around);
  } else if (!field.bareNumber && printed.to === '' && printed.bound === 'exact' && printed.mark === '')
    return removed(printed.from, printed.around);
  const explained = explainPrinted(printed, field);
  return explained ? { plain: null, read: { value: null, notes: [explained] } } : null;
}

/** Whether the text is a number and its unit, and nothing else. */
function isBare({ to, bound, mark, rest }: PrintedNumber): boolean {
  return to === '' && bound === 'exact' && mark === '' && rest === '';
}

function readPercent(body: string, field: Field): PartRead {
  if (!field.bareNumber || declaredUnit(field)?.base === 'percent') return removed(body, '%');
  if (!isRatio(field))
    return { plain: null, read: fault('num-percent', { write: body, ratio: shiftDecimal(body, -2) }) };
  const to = shiftDecimal(body, -2);
  return { plain: to, read: readAs(null, [note('percent-read', { to })]) };
}

function removed(plain: string, unit: string): PartRead {
  return { plain, read: readAs(null, [note('unit-removed', { unit, to: plain })]) };
}

const signed = /^([+-]?)(\d+)(?:\.(\d*))?$|^([+-]?)\.(\d+)$/;
const grouped = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const commas = /^[+-]?\d[\d,]*,[\d,]*(?:\.\d+)?$/;
const range = /\d[^\d\-~〜—–−至到]{0,6}(?:[-~〜—–−至到]|--)[^\d]{0,3}\d/;
/** Longer texts are not numbers; the patterns above are not run on them. */
const longest = 60;
const aboutBefore =
  /^(?:约|大约|近|超|超过|逾|不到|不足|少于|多于|至少|最多|大于|小于|[<>≥≤~≈]|about|over|under|some|ca\b|approx)/i;
const aboutAfter = /\d[^\d]*(?:多|余|几|左右|以上|以下|上下|起|\+)[^\d]*$/;

/** Reads a cell of a number or integer column that is not already a plain decimal. */
export function readNumber(cell: string, field: Field): CellRead {
  const notes: CellNote[] = [];
  let text = halfWidth(cell).trim();
  if (text.length > longest) return fault('num-format');
  if (text !== cell) notes.push(note('num-fullwidth', { to: text }));
  if (text.startsWith('\u2212')) {
    text = `-${text.slice(1)}`;
    notes.push(note('num-minus', { to: text }));
  }
  text = withDeclaredMarks(text, field);
  const plain = plainDecimal(text);
  if (plain !== null) {
    if (/^[+-]?0\d/.test(text)) notes.push(note('num-leading-zero', { to: plain }));
    else if (/^\+|^-?\.|\.$/.test(text)) notes.push(note('num-form', { to: plain }));
    return withNotes(notes, finishNumber(plain, field));
  }
  if (isMissingMark(text)) return fault('missing-mark');
  if (text.startsWith('=') || /^[+@][^\d.]/.test(text)) return fault('num-formula');
  if (grouped.test(text)) {
    const to = text.replaceAll(',', '');
    return withNotes([...notes, note('num-thousands', { to })], finishNumber(to.replace('+', ''), field));
  }
  const dated = dateInNumbers(text);
  if (dated) return fault('excel-date', { write: '', ...dated });
  const read = readScientific(text) ?? readWithUnit(text, field);
  if (read)
    return withNotes(
      notes,
      read.plain === null ? read.read : withNotes(read.read.notes, finishNumber(read.plain, field)),
    );
  return explain(text, field);
}

/** A decimal without plus sign, leading zeros or a point without digits; null if the text is no plain decimal. */
function plainDecimal(text: string): string | null {
  const match = signed.exec(text);
  if (!match) return null;
  const [, sign = match[4] ?? '', whole = '0', fraction = match[5] ?? ''] = match;
  const digits = whole.replace(/^0+(?=\d)/, '');
  return (sign === '-' ? '-' : '') + digits + (fraction === '' ? '' : `.${fraction}`);
}

/** A plain decimal as a value of the field's type. */
function finishNumber(plain: string, field: Field): CellRead {
  const [whole = '', fraction = ''] = plain.split('.');
  if (field.type !== 'integer') {
    const value = parseDecimal(plain);
    if (value === null) return fault('num-precision');
    return Math.abs(value) > Number.MAX_SAFE_INTEGER ? fault('num-too-big') : readAs(value);
  }
  if (/[1-9]/.test(fraction)) return fault('num-fraction');
  const value = parseDecimal(whole);
  if (value === null || !Number.isSafeInteger(value)) return fault('num-too-big');
  return readAs(value, fraction === '' ? [] : [note('num-point-zero', { to: whole })]);
}

/** Applies the decimal and group characters that Table Schema lets a field declare. */
function withDeclaredMarks(text: string, field: Field): string {
  const { groupChar, decimalChar } = field;
  let plain = text;
  if (groupChar !== '' && groupChar !== '.') {
    const groups = plain.split(decimalChar)[0]?.split(groupChar) ?? [];
    if (groups.length > 1 && groups.slice(1).every((group) => /^\d{3}$/.test(group)))
      plain = plain.replaceAll(groupChar, '');
  } else if (groupChar === '.' && /^[+-]?\d{1,3}(?:\.\d{3})+(?:\D|$)/.test(plain)) plain = plain.replaceAll('.', '');
  return decimalChar === '.' ? plain : plain.replace(decimalChar, '.');
}

function explain(text: string, field: Field): CellRead {
  if (commas.test(text)) {
    const decimalComma = field.type === 'number' && /^[+-]?\d+,\d{1,2}$/.test(text);
    return decimalComma ? fault('num-format', { write: text.replace(',', '.') }) : fault('num-groups');
  }
  const bracketed = /^\(([\d,.]+)\)$/.exec(text);
  if (bracketed) return fault('num-parentheses', { write: `-${bracketed[1] ?? ''}` });
  if (isFraction(text)) return fault('num-format', { why: 'fraction' });
  if (range.test(text) || aboutBefore.test(text) || aboutAfter.test(text)) return fault('num-range');
  return fault('num-format');
}
