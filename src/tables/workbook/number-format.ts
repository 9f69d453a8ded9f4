import { parseDecimal } from '../../lib/numbers/parse-decimal.ts';
import { shiftDecimal } from '../cells/shift-decimal.ts';

/** A number as a spreadsheet's format shows it. */
export interface ShownNumber {
  /** The text displayed: `0.26万`, `(5)`, `2,600`; empty where the format hides the number. */
  readonly text: string;
  /** The same text, with a minus sign where the format marks a negative number otherwise (parentheses, colour). */
  readonly signed: string;
  /** The number of percent signs that move the decimal point; quoted ones do not. */
  readonly percents: number;
}

type Token =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'digit'; readonly sign: string }
  | { readonly kind: 'point' | 'comma' | 'percent' | 'general' };

interface Section {
  readonly tokens: readonly Token[];
  /** The condition of a section: `>=10000` for `[>=10000]`. */
  readonly condition: string;
  /** Whether the section shows a date, a fraction, a power or a text. */
  readonly isOther: boolean;
}

/**
 * Displays a number by a number format. null for formats of dates, fractions and powers, and for those that write
 * numbers in hanzi.
 * @param plain the number as a plain decimal
 */
export function showNumber(plain: string, format: string): ShownNumber | null {
  if (format === '' || format === 'General') return null;
  const chosen = choose(splitSections(format).map(readSection), plain);
  if (!chosen || chosen.section.isOther) return null;
  const { section, isNegativeOwn } = chosen;
  const negative = plain.startsWith('-');
  const body = render(section.tokens, negative ? plain.slice(1) : plain);
  const text = negative && !isNegativeOwn ? `-${body}` : body;
  const isParted = negative && isNegativeOwn && /[1-9]/.test(body) && !/[-−]/.test(body);
  const signed = isParted && /^\s*\(.*\)\s*$/.test(body) ? `-${body.replace(/[()]/g, '').trim()}` : text;
  const percents = section.tokens.filter(({ kind }) => kind === 'percent').length;
  return { text: text.trim(), signed: signed.trim(), percents };
}

/** The sections of a format, separated by semicolons outside quotes, brackets and escapes. */
function splitSections(format: string): string[] {
  const sections: string[] = [''];
  for (const [part] of format.matchAll(/"[^"]*"|\[[^\]]*\]|[\\!_*][\s\S]|[\s\S]/g)) {
    if (part === ';') sections.push('');
    else sections.push((sections.pop() ?? '') + part);
  }
  return sections;
}

const token =
  /"([^"]*)"|[\\!]([\s\S])|[_*][\s\S]|\[([^\]]*)\]|(G\/通用格式|General)|([0#?])|([eE][+-])|([.,%])|([\s\S])/giu;

/** Splits a section into tokens. Hanzi instead of digits ([DBNum1]) display the same number. */
function readSection(text: string): Section {
  const tokens: Token[] = [];
  let condition = '';
  let isOther = false;
  for (const match of text.matchAll(token)) {
    const [, quoted, escaped, bracket, general, digit, power, mark, other] = match;
    if (quoted !== undefined || escaped !== undefined) tokens.push({ kind: 'literal', text: quoted ?? escaped ?? '' });
    else if (bracket !== undefined) {
      if (/^(?:h+|m+|s+)$/i.test(bracket)) isOther = true;
      if (/^[<>=]/.test(bracket)) condition = bracket;
      const sign = /^\$([^-]*)/.exec(bracket)?.[1] ?? '';
      if (sign !== '') tokens.push({ kind: 'literal', text: sign });
    } else if (general !== undefined) tokens.push({ kind: 'general' });
    else if (digit !== undefined) tokens.push({ kind: 'digit', sign: digit });
    else if (power !== undefined) isOther = true;
    else if (mark !== undefined) tokens.push({ kind: mark === '.' ? 'point' : mark === ',' ? 'comma' : 'percent' });
    else if (other !== undefined) {
      isOther ||= /[ymdhs/@]/i.test(other);
      tokens.push({ kind: 'literal', text: other });
    }
  }
  return { tokens, condition, isOther };
}

interface Chosen {
  readonly section: Section;
  /** Whether the section is for negative numbers and so displays their sign itself. */
  readonly isNegativeOwn: boolean;
}

function choose(sections: readonly Section[], plain: string): Chosen | null {
  const value = parseDecimal(plain) ?? 0;
  const numeric = sections
    .slice(0, 3)
    .filter(({ tokens }) => !tokens.some((one) => one.kind === 'literal' && one.text === '@'));
  if (numeric.some(({ condition }) => condition !== '')) {
    const fits = numeric.find(({ condition }) => condition !== '' && holds(condition, value));
    const section = fits ?? numeric.findLast(({ condition }) => condition === '');
    return section ? { section, isNegativeOwn: false } : null;
  }
  const [positive, negative, zero] = numeric;
  if (value < 0 && negative) return { section: negative, isNegativeOwn: true };
  const section = value === 0 && zero ? zero : positive;
  return section ? { section, isNegativeOwn: false } : null;
}

function holds(condition: string, value: number): boolean {
  const [, sign = '', limit = ''] = /^([<>=]+)\s*(-?[\d.]+)$/.exec(condition) ?? [];
  const other = parseDecimal(limit);
  if (other === null) return false;
  if (sign === '=') return value === other;
  if (sign === '<>') return value !== other;
  return sign.startsWith('>')
    ? value > other || (sign === '>=' && value === other)
    : value < other || (sign === '<=' && value === other);
}

function render(tokens: readonly Token[], plain: string): string {
  if (tokens.some(({ kind }) => kind === 'general'))
    return tokens.map((one) => (one.kind === 'general' ? plain : one.kind === 'literal' ? one.text : '')).join('');
  const point = tokens.findIndex(({ kind }) => kind === 'point');
  const whole = point === -1 ? tokens : tokens.slice(0, point);
  const fraction = point === -1 ? [] : tokens.slice(point + 1);
  const { scales, groups } = commas(whole, fraction);
  const percents = tokens.filter(({ kind }) => kind === 'percent').length;
  const decimals = fraction.filter(({ kind }) => kind === 'digit').length;
  const [integer = '0', rest = ''] = rounded(shiftDecimal(plain, 2 * percents - 3 * scales), decimals).split('.');
  const shown = layWhole(whole, integer, groups);
  return point === -1 ? shown : shown + layFraction(fraction, rest.padEnd(decimals, '0'));
}

/** Commas after the last digit of the whole part divide by a thousand each; others group digits by three. */
function commas(whole: readonly Token[], fraction: readonly Token[]): { scales: number; groups: boolean } {
  const isDigit = ({ kind }: Token): boolean => kind === 'digit';
  const behind = (part: readonly Token[]): number =>
    part.slice(part.findLastIndex(isDigit) + 1).filter(({ kind }) => kind === 'comma').length;
  const all = whole.filter(({ kind }) => kind === 'comma').length;
  const last = whole.some(isDigit) ? behind(whole) : 0;
  return { scales: last + (fraction.some(isDigit) ? behind(fraction) : 0), groups: all > last };
}

/** Rounds half away from zero, as spreadsheets do. */
function rounded(plain: string, decimals: number): string {
  const [whole = '0', fraction = ''] = plain.split('.');
  if (fraction.length <= decimals) return plain;
  const kept = BigInt(whole + fraction.slice(0, decimals)) + (fraction.charAt(decimals) >= '5' ? 1n : 0n);
  return shiftDecimal(String(kept), -decimals);
}

/** Puts digits from the right into their places, all remaining ones into the first; literal text between them stays. */
function layWhole(tokens: readonly Token[], integer: string, groups: boolean): string {
  const first = tokens.findIndex(({ kind }) => kind === 'digit');
  let left = integer === '0' ? '' : integer;
  let count = 0;
  const grouped = (digit: string): string => {
    count += 1;
    return groups && count > 1 && count % 3 === 1 ? `${digit},` : digit;
  };
  const parts: string[] = [];
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const one = tokens[index];
    if (one?.kind === 'literal') parts.push(one.text);
    else if (one?.kind === 'percent') parts.push('%');
    else if (one?.kind === 'digit') {
      const digit = left.slice(-1) || (one.sign === '0' ? '0' : '');
      left = left.slice(0, -1);
      if (digit !== '') parts.push(grouped(digit));
      if (index === first) for (const more of Array.from(left).reverse()) parts.push(grouped(more));
    }
  }
  return parts.reverse().join('');
}

function layFraction(tokens: readonly Token[], digits: string): string {
  const needed = tokens.filter(({ kind }) => kind === 'digit').map((one) => (one.kind === 'digit' ? one.sign : ''));
  let length = digits.length;
  while (length > 0 && needed[length - 1] !== '0' && digits.charAt(length - 1) === '0') length -= 1;
  let at = 0;
  const shown = tokens.map((one) => {
    if (one.kind === 'literal') return one.text;
    if (one.kind === 'percent') return '%';
    if (one.kind !== 'digit') return '';
    at += 1;
    return at <= length ? digits.charAt(at - 1) : '';
  });
  return `.${shown.join('')}`;
}
