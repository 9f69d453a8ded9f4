import { daysInMonth, digitsToNumber } from '../cells/calendar.ts';
import type { FieldType } from './descriptor.ts';

/** Why a person should check an inferred type. */
export type TypeDoubt =
  'leading-zeros' | 'code' | 'year-or-number' | 'ending-zeros' | 'long-digits' | 'mixed' | 'with-unit' | 'empty';

export interface InferredType {
  readonly type: FieldType;
  readonly doubt: TypeDoubt | null;
  /** A cell that shows the reason for the doubt. */
  readonly example: string;
}

const integer = /^-?(?:0|[1-9]\d*)$/;
const decimal = /^-?(?:0|[1-9]\d*)\.\d+$/;
const padded = /^-?0\d/;
const fourDigits = /^(?:19|20)\d\d$/;
const month = /^\d{4}-(?:0[1-9]|1[0-2])$/;
const day = /^(\d{4})-(0[1-9]|1[0-2])-(\d\d)$/;
const codeName = /(?:^|_)(?:id|code|no|number|zip|phone|编号|代码)$/;
const yearName = /(?:^|_)year$/;

/**
 * The type of a column by all its cells, ignoring empty ones. It is a number or a date only if every cell is, and only
 * if no leading zero would be lost: `010` is text, and so is whatever can be read in two ways.
 * @param name the column's name: codes are text even if all are digits
 */
export function inferType(name: string, cells: readonly string[]): InferredType {
  const filled = cells.filter((cell) => cell !== '');
  const text = (doubt: TypeDoubt | null, example = filled[0] ?? ''): InferredType => ({
    type: 'string',
    doubt,
    example,
  });
  const as = (type: FieldType): InferredType => ({ type, doubt: null, example: '' });
  const all = (test: (cell: string) => boolean): boolean => filled.every(test);
  if (filled.length === 0) return text('empty');
  const numeric = (cell: string): boolean => integer.test(cell) || decimal.test(cell);
  const zeros = filled.find((cell) => padded.test(cell));
  if (zeros !== undefined && all((cell) => /^-?\d+(?:\.\d+)?$/.test(cell))) return text('leading-zeros', zeros);
  if (all(numeric)) return inferNumber(name, filled);
  if (all((cell) => month.test(cell))) return as('yearmonth');
  if (all(isDay)) return as('date');
  if (all((cell) => cell === 'true' || cell === 'false')) return as('boolean');
  const other = filled.find((cell) => !numeric(cell)) ?? '';
  const odd = filled.length - filled.filter(numeric).length;
  return odd * 2 < filled.length ? text('mixed', other) : text(null);
}

function inferNumber(name: string, cells: readonly string[]): InferredType {
  const text = (doubt: TypeDoubt, example: string): InferredType => ({ type: 'string', doubt, example });
  const [first = ''] = cells;
  const long = cells.find((cell) => cell.replace(/\D/g, '').length > 15);
  if (long !== undefined) return text('long-digits', long);
  if (codeName.test(name)) return text('code', first);
  if (cells.every((cell) => integer.test(cell))) {
    if (!cells.every((cell) => fourDigits.test(cell))) return { type: 'integer', doubt: null, example: '' };
    return yearName.test(name) ? { type: 'year', doubt: null, example: '' } : text('year-or-number', first);
  }
  const ending = cells.find((cell) => /\.\d*0$/.test(cell));
  return ending === undefined ? { type: 'number', doubt: null, example: '' } : text('ending-zeros', ending);
}

function isDay(cell: string): boolean {
  const [, year = '', monthPart = '', date = ''] = day.exec(cell) ?? [];
  return (
    year !== '' && date !== '00' && digitsToNumber(date) <= daysInMonth(digitsToNumber(year), digitsToNumber(monthPart))
  );
}
