import { digitsToNumber } from '../../tables/cells/calendar.ts';
import type { InferredType } from '../../tables/package/infer-type.ts';
import { inferType } from '../../tables/package/infer-type.ts';
import { isMissingMark } from '../../tables/cells/missing-marks.ts';
import { readPayRange } from '../../tables/pay/pay-range.ts';
import { headingPeriod, isIndexHeading } from './headings.ts';

/** What was changed in the cells of a column to make its figures numbers. */
export type ColumnChange =
  'grouped' | 'percent' | 'decimal-comma' | 'flags' | 'years' | 'months' | 'periods' | 'booleans';

export interface ReadColumn extends InferredType {
  /** The cells to write into the table: marks as printed, numbers plain. */
  readonly cells: readonly string[];
  /** The marks for a missing figure, in the order of their first cells. */
  readonly marks: readonly string[];
  readonly changes: readonly ColumnChange[];
  /** Letters and signs after the figures, by row; empty where no figure has one. */
  readonly flags: readonly string[];
  /** The number of rows that print a pay as adverts do; 0 unless most rows do. */
  readonly pays: number;
  /** Whether the unit is percent, because every figure is printed with a percent sign. */
  readonly percent: boolean;
}

const grouped = /^-?\d{1,3}(?:[,\u00a0\u202f ]\d{3})+(?:\.\d+)?$/;
const plainNumber = /^-?\d+(?:\.\d+)?$/;
/** A figure with letters or signs after it, or Eurostat's mark with the reason: `24.5 b`, `1,250*`, `: c`. */
const flagged = /^(-?[\d.,]*\d|:)(?:\s+([bcdefinprsuvz]{1,3})|\s?([*†‡§]+|[①-⑳¹²³⁰⁴-⁹]+|\[[a-z0-9]{1,2}\]))$/i;

/**
 * Reads a column of a published file: infers its type, and separates marks, thousands separators and flags from its
 * figures.
 */
export function readColumn(name: string, printed: readonly string[], heading = ''): ReadColumn {
  const trimmed = printed.map((cell) => cell.trim());
  const times = readTimes(trimmed);
  if (times) return times;
  const figures = trimmed.filter((cell) => cell !== '' && !isMark(cell));
  const changes: ColumnChange[] = [];
  let cells: readonly string[] = trimmed;
  let flags: readonly string[] = [];
  const change = (kind: ColumnChange, from: RegExp, to: (cell: string) => string, every: boolean): void => {
    const open = cells.filter((cell) => cell !== '' && !isMark(cell));
    const some = open.some((cell) => from.test(cell));
    const rest = open.filter((cell) => !from.test(cell));
    if (!some || (every ? rest.length > 0 : rest.some((cell) => !plainNumber.test(cell)))) return;
    changes.push(kind);
    cells = cells.map((cell) => (isMark(cell) || !from.test(cell) ? cell : to(cell)));
  };
  // The same letters after every figure are a unit.
  const behind = new Set(figures.map((cell) => flagged.exec(cell)?.[2] ?? ''));
  const isUnit = behind.size === 1 && !behind.has('');
  if (
    !isUnit &&
    figures.some((cell) => flagged.test(cell)) &&
    figures.every((cell) => flagged.test(cell) || plainNumber.test(cell))
  ) {
    changes.push('flags');
    const parts = trimmed.map((cell) => (isMark(cell) ? null : flagged.exec(cell)));
    flags = parts.map((match) => match?.[2] ?? match?.[3] ?? '');
    cells = parts.map((match, index) => match?.[1] ?? trimmed[index] ?? '');
  }
  change('percent', /^[-+−]?\d+(?:\.\d+)?\s?%$/, (cell) => cell.replace(/\s?%$|^\+/g, '').replace('−', '-'), true);
  change('grouped', grouped, (cell) => cell.replace(/[,\u00a0\u202f ]/g, ''), false);
  change('decimal-comma', /^-?\d+,(?:\d{1,2}|\d{4,})$/, (cell) => cell.replace(',', '.'), false);
  change('booleans', /^(?:true|false)$/i, (cell) => cell.toLowerCase(), true);
  change('years', /^(?:19|20)\d\d年(?:度)?$/, (cell) => headingPeriod(cell)?.text ?? cell, true);
  change(
    'months',
    /^(?:19|20)\d\d(?:年\d{1,2}月|\/\d{1,2}|\.(?:0\d|1[0-2]))$/,
    (cell) => headingPeriod(cell)?.text ?? cell,
    true,
  );
  // Signs are marks only beside figures; a column with nothing else is text.
  const open = figures.length === 0 ? cells : cells.filter((cell) => !isMark(cell));
  const inferred = measured(changes.includes('years') ? `${name}_year` : name, open);
  const isText = inferred.type === 'string';
  const marks = isText ? [] : [...new Set(cells.filter(isMark))];
  const unit = isText && inferred.doubt === null ? withUnit(figures) : undefined;
  return {
    ...inferred,
    ...(unit === undefined ? {} : { doubt: 'with-unit', example: unit }),
    cells: isText ? trimmed : cells,
    marks,
    changes: isText ? [] : changes,
    flags: isText ? [] : flags,
    pays: isText ? paysIn(trimmed, payHeading.test(`${name} ${heading}`)) : 0,
    percent: !isText && changes.includes('percent'),
  };
}

/**
 * Marks that publishers print besides those that `check` knows: Eurostat's `:`, the OEWS's `#` and `***`, the letters
 * of censuses.
 */
const publishers = new Set([':', '#', '##', '***', 'F', 'c', '(X)', '(D)', '(NA)', '~']);

const isMark = (cell: string): boolean =>
  cell !== '' && (publishers.has(cell) || /^\[[a-z]{1,4}\]$/.test(cell) || isMissingMark(cell));

/** Reads a column that mixes years, quarters and months, each in the form of our tables; null for any other. */
function readTimes(cells: readonly string[]): ReadColumn | null {
  const times = cells.map((cell) => (cell === '' ? null : headingPeriod(cell)));
  const kinds = new Set(times.flatMap((time) => (time ? [time.kind] : [])));
  if (cells.some((cell, index) => cell !== '' && !times[index]) || !(kinds.size > 1 || kinds.has('quarter')))
    return null;
  const written = cells.map((_, index) => times[index]?.text ?? '');
  const changes = written.some((cell, index) => cell !== cells[index]) ? (['periods'] as const) : [];
  return {
    type: 'string',
    doubt: null,
    example: '',
    cells: written,
    marks: [],
    changes,
    flags: [],
    pays: 0,
    percent: false,
  };
}

/** Where every figure has the same number of decimals, zeros at the end are part of the measurement. */
function measured(name: string, cells: readonly string[]): InferredType {
  const year = /(?:^|_)(?:years|time|time_period)$/.test(name) ? `${name}_year` : name;
  const inferred = inferType(year, cells);
  if (inferred.doubt !== 'ending-zeros') return inferred;
  const decimals = new Set(cells.filter((cell) => cell !== '').map((cell) => cell.split('.')[1]?.length ?? 0));
  return decimals.size === 1 ? { ...inferred, type: 'number' } : inferred;
}

const payHeading = /薪|工资|待遇|pay|salary|wage/i;

/**
 * The number of cells that are a pay, where most are and the heading, or a range with a unit or period, confirms it. A
 * number with 万 alone may be anything.
 */
function paysIn(cells: readonly string[], isHeaded: boolean): number {
  const filled = cells.filter((cell) => readPayRange(cell).kind !== 'not_stated');
  const pays = filled.filter((cell) => {
    const pay = readPayRange(cell);
    if (pay.kind !== 'pay') return false;
    return (
      pay.period !== null || pay.months !== null || isHeaded || (pay.bound === 'between' && /[千kw万]/i.test(cell))
    );
  });
  return pays.length * 2 > filled.length ? pays.length : 0;
}

/** The first figure with a unit or multiplier, where most have one: 3.1万, 25元, £26,000. */
function withUnit(figures: readonly string[]): string | undefined {
  const carrying = figures.filter((cell) =>
    /^(?:[¥$£€]\s?-?\d[\d.,]*|-?\d[\d.,]*\s?[^\d\s.,\-—~至/]{1,4})$/u.test(cell),
  );
  return carrying.length * 2 > figures.length ? carrying[0] : undefined;
}

/** Whether a column only counts the rows, by its heading and its cells. */
export const isIndexColumn = (heading: string, cells: readonly string[]): boolean =>
  isIndexHeading(heading) && cells.length > 1 && countsRows(cells);

/** Whether cells count from 0 or from 1 without gaps. */
function countsRows(cells: readonly string[]): boolean {
  const numbers = cells.map((cell) => (/^\d{1,9}$/.test(cell.trim()) ? digitsToNumber(cell.trim()) : NaN));
  const [first = NaN] = numbers;
  return (first === 0 || first === 1) && numbers.every((number, index) => number === first + index);
}
