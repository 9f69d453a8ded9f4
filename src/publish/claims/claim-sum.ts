import type { ClaimNumbers } from '../../datasets/statements/claim-text.ts';
import { computedText, otherText } from '../../datasets/statements/claim-text.ts';
import { periodLength, yearOf } from '../../datasets/statements/recompute.ts';
import { figureText, formatQuantity, formatValue } from '../../i18n/format-figure.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { claimWords } from '../../i18n/words/claim-words.ts';
import type { Lang } from '../../i18n/lang.ts';
import { round } from '../../lib/numbers/round.ts';

type Operand = ClaimNumbers['operands'][number];

/** A sum as a reader would write it, and in words. */
export interface WrittenSum {
  /** For example `86.9 ÷ 4.9 = 17.73`. */
  readonly figures: string;
  readonly words: string;
}

/**
 * The sums of a statement, written out with its figures: its own, and that of its second reading if it has one. Empty
 * for an attribution, and where a figure is missing or units do not match.
 */
export function writtenSums(numbers: ClaimNumbers, reading: string | undefined, lang: Lang): WrittenSum[] {
  const sums = [
    { kind: numbers.kind, result: computedText(numbers, lang) },
    { kind: reading ?? '', result: otherText(numbers, lang) },
  ];
  return sums.flatMap(({ kind, result }) => {
    const left = leftSide(kind, numbers, lang);
    const words = claimWords[lang].sums[kind];
    return result === undefined || left === undefined || words === undefined
      ? []
      : [{ figures: kind === 'steepest_fall' ? left : `${left} = ${result}`, words }];
  });
}

const digits = '0123456789';
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const superscript = (whole: number): string =>
  String(whole).replace(/\d/g, (digit) => raised.charAt(digits.indexOf(digit)));

/** The left side of the equation. */
function leftSide(kind: string, numbers: ClaimNumbers, lang: Lang): string | undefined {
  const { operands, audit } = numbers;
  const [first, second] = operands;
  if (!first || !audit.sum) return undefined;
  const [a, b] = [text(first, operands, lang), second && text(second, operands, lang)];
  const steps = second && yearsBetween(first, second);
  switch (kind) {
    case 'ratio':
      return `${b} ÷ ${a}`;
    case 'increase':
      return `${b} ÷ ${a} − 1`;
    case 'growth_rate':
      return steps === 1 ? `${b} ÷ ${a} − 1` : `${superscript(steps ?? 0)}√(${b} ÷ ${a}) − 1`;
    case 'difference':
      return `${b} − ${a}`;
    case 'sum':
      return operands.map((operand) => text(operand, operands, lang)).join(' + ');
    case 'quotient':
      return `${a} ÷ ${b}`;
    case 'level_from_growth':
      return `${a} ÷ (1 + ${formatQuantity(second ? worth(second) : Number.NaN, 'percent', lang)})${rateYears(second)}`;
    case 'weighted_mean':
      return weighted(operands, lang);
    case 'compound_month':
      return ends(first, lang)
        .map((end) => `1 − (1 − ${end})${superscript(12)}`)
        .join(claimWords[lang].to);
    case 'year_from_month':
      return ends(first, lang)
        .map((end) => `${formatNumber(12, lang)} × ${end}`)
        .join(claimWords[lang].to);
    case 'comparison':
      return beyondTheNext(operands, lang);
    case 'steepest_fall':
      return steepest(operands, lang);
    case 'years_between':
      return `${yearOf(first)} − ${second && yearOf(second)}`;
    case 'years_to_article':
      return `${articleYear(numbers)} − ${second && yearOf(second)}`;
    case 'contradiction':
      return apart(numbers, lang);
    default:
      return undefined;
  }
}

/** Figures of the same unit are written without it, as the result has it. */
function text({ figure }: Operand, among: readonly Operand[], lang: Lang): string {
  const alike = new Set(among.slice(0, 2).map(({ unit }) => unit)).size === 1;
  return figureText(figure, lang, '', alike && among.length > 1 ? 'bare' : 'unit');
}

/** Each end of a figure, with its unit. */
const ends = ({ low, high, unit = '' }: Operand, lang: Lang): string[] =>
  [...new Set([low, high])].flatMap((end) => (end === undefined ? [] : [formatQuantity(end, unit, lang)]));

const yearsBetween = (from: Operand, to: Operand): number | undefined => {
  const [first, last] = [yearOf(from), yearOf(to)];
  return first === undefined || last === undefined ? undefined : last - first;
};

/** The exponent of a yearly rate; empty for a rate that applies once. */
const rateYears = (rate: Operand | undefined): string =>
  rate?.unit === 'percent_year' ? superscript(periodLength(rate.period)) : '';

function weighted(operands: readonly Operand[], lang: Lang): string {
  const parts = operands.map((operand) => ({
    value: text(operand, operands, lang),
    share: formatNumber(operand.share ?? Number.NaN, lang),
  }));
  return `(${parts.map(({ value, share }) => `${value} × ${share}`).join(' + ')}) ÷ (${parts.map(({ share }) => share).join(' + ')})`;
}

const worth = ({ low, high }: Pick<Operand, 'low' | 'high'>): number => low ?? high ?? Number.NaN;

function beyondTheNext(operands: readonly Operand[], lang: Lang): string | undefined {
  const greatest = operands.at(-1);
  const [next] = operands.slice(0, -1).toSorted((one, other) => worth(other) - worth(one));
  return greatest && next && `${text(greatest, operands, lang)} − ${text(next, operands, lang)}`;
}

/** The steepest decrease and the next steepest, each with its year: the result is the year of the first. */
function steepest(operands: readonly Operand[], lang: Lang): string | undefined {
  const falls = operands.slice(1).flatMap((operand, index) => {
    const before = operands[index];
    return before ? [{ operand, before, change: worth(operand) / worth(before) - 1 }] : [];
  });
  const [worst, next] = falls.toSorted((one, other) => one.change - other.change);
  const written = [worst, next].flatMap((fall) => {
    if (!fall) return [];
    const sum = `${text(fall.operand, operands, lang)} ÷ ${text(fall.before, operands, lang)} − 1`;
    return [claimWords[lang].fall(String(yearOf(fall.operand)), sum, formatNumber(round(fall.change * 100, 1), lang))];
  });
  return written.join(claimWords[lang].then);
}

/** The year of the article up to which years are counted: the year of the earlier figure plus the result. */
function articleYear({ kind, operands: [, earlier], audit }: ClaimNumbers): number {
  const years = kind === 'years_to_article' ? audit.sum : audit.other;
  return (years?.printed.low ?? Number.NaN) + ((earlier && yearOf(earlier)) ?? Number.NaN);
}

/** The greatest of all figures printed for one thing divided by the least. */
function apart({ operands, stated, unit = '' }: ClaimNumbers, lang: Lang): string | undefined {
  const said = { low: stated.value ?? stated.low, high: stated.value ?? stated.high, unit };
  const all = [...operands, ...(said.low === undefined && said.high === undefined ? [] : [said])];
  const write = formatOf(new Set(all.map((one) => one.unit)).size === 1);
  const greatest = all.toSorted((one, other) => worth(other) - worth(one))[0];
  const least = all.toSorted((one, other) => (one.high ?? worth(one)) - (other.high ?? worth(other)))[0];
  if (!greatest || !least) return undefined;
  return `${write(worth(greatest), greatest.unit ?? '', lang)} ÷ ${write(least.high ?? worth(least), least.unit ?? '', lang)}`;
}

const formatOf = (alike: boolean) => (alike ? formatValue : formatQuantity);
