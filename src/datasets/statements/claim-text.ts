import { formatFigure, formatQuantity } from '../../i18n/format-figure.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Figure } from '../../lib/figure.ts';
import { round } from '../../lib/numbers/round.ts';
import type { Audit, Stated } from './claim-verdict.ts';
import type { Ends, Operand } from './recompute.ts';
import { scaleOf } from '../../lib/numbers/unit-scale.ts';
import { yearOf } from './recompute.ts';
import { decimalsOf } from './vintages.ts';

/** The numbers of a claim, from which its texts are written. */
export interface ClaimNumbers {
  readonly kind: string;
  readonly operands: readonly (Operand & { readonly figure: Figure | undefined })[];
  readonly stated: Stated;
  readonly unit: string | undefined;
  readonly audit: Audit;
}

const letters = 'abcdefghijkl';

const braces = /\{(\w+)\}/g;

/**
 * Fills the placeholders of a text of the table: `{a}`, `{b}` … are the operands, `{a_bare}` an operand without its
 * unit, `{ya}` its year; `{stated}`, `{computed}`, `{other}` (by the second reading), `{needed}` (what the later
 * operand would have to be), `{times}` (how many times the lesser of stated and computed is the greater); `…_abs` is
 * without the sign.
 * @throws where `unfilled` returns any placeholder
 */
export function fillClaim(template: string, numbers: ClaimNumbers, lang: Lang): string {
  return template.replace(braces, (_, name: string) => {
    const text = placeholder(name, numbers, lang);
    if (text === undefined) throw new Error(`nothing fills {${name}}`);
    return text;
  });
}

/** The placeholders of a text that these numbers cannot fill. */
export const unfilled = (template: string, numbers: ClaimNumbers): string[] =>
  [...template.matchAll(braces)].flatMap(([, name = '']) =>
    placeholder(name, numbers, 'zh') === undefined ? [name] : [],
  );

function placeholder(name: string, numbers: ClaimNumbers, lang: Lang): string | undefined {
  const { operands, stated, unit = '', audit } = numbers;
  const own = /^([a-l])(_bare)?$/.exec(name);
  if (own?.[1] !== undefined) {
    const figure = operands[letters.indexOf(own[1])]?.figure;
    return figure && formatFigure(figure, lang, own[2] === undefined ? 'unit' : 'bare');
  }
  const year = /^y([a-l])$/.exec(name)?.[1];
  if (year !== undefined) {
    const operand = operands[letters.indexOf(year)];
    return operand && yearOf(operand)?.toString();
  }
  switch (name) {
    case 'stated':
      return statedText(numbers, lang);
    case 'stated_abs':
      return stated.value === undefined ? undefined : formatQuantity(Math.abs(stated.value), unit, lang);
    case 'computed':
      return computedText(numbers, lang);
    case 'computed_abs':
      return audit.sum && endsText(absolute(audit.sum.printed), numbers, lang);
    case 'other':
      return otherText(numbers, lang);
    case 'needed':
      return neededText(numbers, lang);
    case 'times':
      return timesText(numbers, lang);
    default:
      return undefined;
  }
}

/** The stated number, with bound and unit; undefined where none was stated. */
export function statedText({ stated, unit = '' }: ClaimNumbers, lang: Lang): string | undefined {
  const { value, low, high } = stated;
  if (unit === calendarYear) return value === undefined ? undefined : yearText(value, lang);
  if (value !== undefined) return formatFigure({ value, bound: 'exact', unit }, lang);
  if (low === undefined && high === undefined) return undefined;
  const bound = low === undefined ? 'at_most' : high === undefined ? 'at_least' : 'between';
  return formatFigure({ low, high, bound, unit }, lang);
}

/**
 * The result as displayed: with as many decimals as the claim prints, and more where rounding would hide a difference.
 */
export const computedText = (numbers: ClaimNumbers, lang: Lang): string | undefined =>
  numbers.audit.sum && endsText(numbers.audit.sum.printed, numbers, lang);

/** The result by the second reading; undefined where there is none. */
export const otherText = (numbers: ClaimNumbers, lang: Lang): string | undefined =>
  numbers.audit.other && endsText(numbers.audit.other.printed, numbers, lang);

/** For a contradiction, the other figures in words; undefined for any other kind. */
export function rivalText(numbers: ClaimNumbers, lang: Lang): string | undefined {
  const figure = rivalFigure(numbers);
  return figure && formatFigure(figure, lang);
}

/** For a contradiction, the other figures: a single one, or the range of several. Undefined for any other kind. */
export function rivalFigure({ kind, operands, stated }: ClaimNumbers): Figure | undefined {
  const [low, high] = [stated.value ?? stated.low, stated.value ?? stated.high];
  const rivals = operands.flatMap((operand) =>
    operand.figure && !(operand.low === low && operand.high === high) ? [operand.figure] : [],
  );
  const [first] = rivals;
  if (kind !== 'contradiction' || !first) return undefined;
  if (rivals.length === 1) return first;
  const ends = rivals.flatMap((figure) => [figure.value, figure.low, figure.high].filter((end) => end !== undefined));
  return { low: Math.min(...ends), high: Math.max(...ends), bound: 'between', unit: first.unit };
}

/** The unit of a year, which is written without separators and without a unit. */
export const calendarYear = 'calendar_year';
const yearText = (year: number, lang: Lang): string => (lang === 'zh' ? `${year}年` : String(year));

function endsText(ends: Ends, numbers: ClaimNumbers, lang: Lang): string {
  const figure = rounded(ends, numbers);
  if (numbers.unit === calendarYear && figure.value !== undefined) return yearText(figure.value, lang);
  return formatFigure(figure, lang);
}

/** A result rounded to the decimals that it is displayed with. */
export function rounded(ends: Ends, numbers: ClaimNumbers): Figure {
  const digits = digitsFor(ends, numbers);
  const [low, high] = [round(ends.low, digits), round(ends.high, digits)];
  const unit = unitOf(numbers);
  return low === high ? { value: low, bound: 'exact', unit } : { low, high, bound: 'between', unit };
}

/** The result of a contradiction is how many times one figure is the other, whatever the figures count. */
const unitOf = ({ kind, unit = '' }: ClaimNumbers): string => (kind === 'contradiction' ? 'times' : unit);

function digitsFor(ends: Ends, { kind, operands, stated, audit, unit }: ClaimNumbers): number {
  if (kind === 'contradiction') return ends.low < 1.5 ? 2 : 1;
  const printed = [stated.value, stated.low, stated.high].filter((end) => end !== undefined);
  if (printed.length === 0) {
    const ratio = unit?.startsWith('percent') ?? false;
    return ratio ? 1 : Math.max(...operands.map((operand) => decimalsOf(operand.low ?? operand.high ?? 0)));
  }
  const most = Math.max(...printed.map(decimalsOf));
  // Weights in whole percent justify no more decimals than the groups have.
  if (kind === 'weighted_mean') return most;
  const [level] = operands;
  if (kind === 'level_from_growth') return Math.max(most, decimalsOf(level?.low ?? level?.high ?? 0));
  let digits = most > 0 ? most : ends.low === ends.high ? 2 : 1;
  while (audit.agrees === false && digits < 6 && misleads(ends, printed, digits)) digits++;
  return digits;
}

/** Whether rounding makes a result equal to a printed number that it is not equal to. */
const misleads = (ends: Ends, printed: readonly number[], digits: number): boolean =>
  [ends.low, ends.high].some((end) => printed.includes(round(end, digits)) && !printed.includes(end));

const absolute = ({ low, high }: Ends): Ends => ({
  low: Math.min(Math.abs(low), Math.abs(high)),
  high: Math.max(Math.abs(low), Math.abs(high)),
});

/** The level that a stated growth rate implies for the later operand. */
function neededText({ kind, operands: [from, to], stated }: ClaimNumbers, lang: Lang): string | undefined {
  const [start, years] = [from?.low ?? from?.high, from && to && yearsFrom(from, to)];
  if (kind !== 'growth_rate' || start === undefined || years === undefined || stated.value === undefined)
    return undefined;
  if (from?.unit === undefined || to?.unit === undefined) return undefined;
  const level = (start * scaleOf(from.unit) * (1 + stated.value / 100) ** years) / scaleOf(to.unit);
  return formatQuantity(round(level, decimalsOf(to.low ?? to.high ?? 0)), to.unit, lang);
}

function yearsFrom(from: Operand, to: Operand): number | undefined {
  const [first, last] = [yearOf(from), yearOf(to)];
  return first === undefined || last === undefined ? undefined : last - first;
}

function timesText({ stated, audit }: ClaimNumbers, lang: Lang): string | undefined {
  const said = stated.value ?? stated.low ?? stated.high;
  const sum = audit.sum?.printed.low;
  if (said === undefined || sum === undefined) return undefined;
  return formatQuantity(round(Math.max(said, sum) / Math.min(said, sum), 1), 'times', lang);
}
