import { parseDecimal } from '../../lib/numbers/parse-decimal.ts';
import type { CellNote } from './cell-read.ts';
import { declaredUnit, isRatio } from '../header/unit-row.ts';
import type { PrintedNumber } from './printed-number.ts';
import { shiftDecimal } from './shift-decimal.ts';
import type { Params } from '../messages/message.ts';
import type { Field } from '../package/descriptor.ts';
import type { Unit } from './units.ts';
import { parseUnit } from './units.ts';

/** Vulgar fractions: ½, ⅓; and 1/2, 2 1/2, 二分之一. */
const fraction = /[\u00bc-\u00be\u2150-\u215e\u2189]|^\d+(?:\s+\d+)?\s*[/⁄]\s*\d+$|分之/;

/** Whether a text is or contains a fraction, which no decimal states exactly. */
export const isFraction = (text: string): boolean => fraction.test(text);

const noUnit: Unit = { power: 0, base: '', per: '' };

/** The figure, or the two ends, of a printed number in some unit. A part that does not apply is empty. */
export interface Ends {
  readonly value: string;
  readonly low: string;
  readonly high: string;
}

/**
 * The error for a number with words around it that the column cannot take as it stands. A number to write instead is
 * given only where no information would be lost with the words: no multiplier, bound, other period, fraction or
 * footnote mark. null where another message fits better.
 */
export function explainPrinted(printed: PrintedNumber, field: Field): CellNote | null {
  const { bound, mark, rest, around } = printed;
  if (isFraction(rest)) return broken('num-format', { why: 'fraction' });
  if (/\d/.test(rest) && !rest.includes('薪')) return null;
  const declared = declaredUnit(field);
  const unit = printed.unit === '' ? noUnit : parseUnit(printed.unit);
  if (rest !== '' || unit === null) {
    const code = bound === 'exact' || bound === null ? 'num-suffix' : 'num-range';
    const differs = rest.includes('薪') ? 'per' : '';
    return broken(code, { ...open, unit: around, write: '', declared: field.unit ?? '', differs });
  }
  const differs = difference(unit, declared);
  const power = unit.base === 'percent' && isRatio(field) ? -2 : unit.power - (declared?.power ?? 0);
  const ends = differs.includes('base') ? null : endsOf(printed, power, field.type === 'integer');
  const shown = ends ?? endsOf(printed, unit.power, false) ?? { value: '', low: '', high: '' };
  const parts: Params = {
    ...partsOf(printed),
    ...shown,
    unit: around,
    declared: field.unit ?? '',
    differs,
  };
  if (bound !== 'exact') return broken('num-range', { ...parts, bound: bound ?? '' });
  // 3000b may be billions, or a footnote.
  const write = differs === '' && ends && around !== 'b' ? ends.value : '';
  if (mark !== '') return broken('num-footnote', { ...parts, mark, write });
  if (power !== 0 && unit.base !== 'percent' && differs === '') return broken('num-unit', { ...parts, write });
  return broken('num-suffix', { ...parts, write: power === 0 ? write : '' });
}

const open: Params = { bound: '', words: '', value: '', low: '', high: '', differs: '' };

/** The parts of the printed number that `printedOf` needs to restore it. */
function partsOf({ from, to, fromUnit, unit, boundWords }: PrintedNumber): Params {
  return { printed: [from, to, fromUnit, unit], words: boundWords };
}

/** Restores the printed number from the params of such an error; null where they hold none. */
export function printedOf(params: Params): PrintedNumber | null {
  const { printed, words, bound, mark, unit } = params;
  if (typeof printed !== 'object') return null;
  const [from = '', to = '', fromUnit = '', unitWords = ''] = printed;
  const kind =
    bound === 'about' || bound === 'at_least' || bound === 'at_most' || bound === 'between' ? bound : 'exact';
  return {
    from,
    to,
    fromUnit,
    unit: unitWords,
    bound: bound === '' ? null : kind,
    boundWords: String(words ?? ''),
    mark: String(mark ?? ''),
    rest: '',
    around: String(unit ?? ''),
  };
}

/** Which parts of a unit contradict the column's: `base`, `per`, `base per`, or empty for none. */
export function difference(unit: Unit, declared: Unit | null): string {
  const base = unit.base !== '' && declared !== null && declared.base !== unit.base && !bothShares(unit, declared);
  const per = unit.per !== '' && unit.per !== (declared?.per ?? '');
  return [base ? 'base' : '', per ? 'per' : ''].filter((word) => word !== '').join(' ');
}

const bothShares = (unit: Unit, declared: Unit): boolean => unit.base === 'percent' && declared.base === 'ratio';

/**
 * The figures with the decimal point moved by `power` places. null where the ends do not make a range, or where a whole
 * number would get decimals.
 */
export function endsOf(printed: PrintedNumber, power: number, whole: boolean): Ends | null {
  const { from, to, bound } = printed;
  if (to !== '') {
    const high = shiftDecimal(to, power);
    const upper = parseUnit(printed.unit)?.power ?? 0;
    const own = parseUnit(printed.fromUnit);
    const powers = own ? [power - upper + own.power] : [power, power - upper];
    const low = powers.map((one) => shiftDecimal(from, one)).find((one) => less(one, high));
    return low === undefined || (whole && /\./.test(low + high)) ? null : { value: '', low, high };
  }
  const value = shiftDecimal(from, power);
  if (whole && value.includes('.')) return null;
  if (bound === 'at_least') return { value: '', low: value, high: '' };
  if (bound === 'at_most') return { value: '', low: '', high: value };
  return { value, low: '', high: '' };
}

const less = (left: string, right: string): boolean => (parseDecimal(left) ?? 0) < (parseDecimal(right) ?? 0);

const broken = (
  code: 'num-format' | 'num-suffix' | 'num-range' | 'num-footnote' | 'num-unit',
  params: Params,
): CellNote => ({
  code,
  severity: 'error',
  params,
});
