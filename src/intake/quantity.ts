import type { Bound } from '../lib/figure.ts';
import { parseDecimal } from '../lib/numbers/parse-decimal.ts';
import { hanziDigits as digits, hanziPlaces as scales, hanziValue } from '../lib/numbers/hanzi-numeral.ts';
import { shiftDecimal } from '../tables/cells/shift-decimal.ts';

/** A number that a sentence prints, converted to the unit that the table uses. */
export interface Quantity {
  readonly bound: Bound;
  /** The number where the bound is `exact` or `about`. */
  readonly value: string;
  readonly low: string;
  readonly high: string;
  /** The number of decimals after the conversion, which shows how finely the number is rounded. */
  readonly decimals: number;
}

const number = String.raw`\d+(?:\.\d+)?`;
const before = '超过|超|逾|突破|高于|多于|不少于|不低于|至少|近|接近|约|大约|约为|大概|不足|不到|低于|少于|不超过|至多';
const after = '左右|上下|以上|以下|以内|多|余';

/**
 * The source of a pattern for a quantity with its bounds; `readQuantity` reads the match. The unit follows the number.
 * @param tag appended to the names of groups, where one pattern has two quantities
 * @param loose whether the unit may be missing, or shortened to 万 or 亿: 从5万降至4万人
 */
export function quantityPattern(unit: string, tag = '', loose = false): string {
  const scale = /^(?:万亿|万|亿)/.exec(unit)?.[0] ?? unit;
  const plain = `(?<before>(?:${before})*)(?:(?<from>${number})(?:${unit}|${scale})?(?:-|~|—|–|至|到)(?<to>${number})|(?<one>${number}|百))(?<more>多|余)?(?<unit>${loose ? `(?:${unit}|${scale})?` : unit})(?<after>${after})?`;
  return tag === '' ? plain : plain.replace(/\(\?<(\w+)>/g, `(?<$1${tag}>`);
}

/** The groups of one of two quantities in a pattern, under their names without the tag. */
export const tagged = (groups: Groups, tag: string): Groups =>
  Object.fromEntries(
    Object.entries(groups).flatMap(([name, text]) => (name.endsWith(tag) ? [[name.slice(0, -tag.length), text]] : [])),
  );

type Groups = Readonly<Record<string, string | undefined>>;

/**
 * Reads the match of a `quantityPattern`.
 * @param shift the power of ten that converts the printed unit to the table's
 * @returns null where the words contradict each other
 */
export function readQuantity(groups: Groups, shift: number): Quantity | null {
  const words = `${groups['before'] ?? ''}|${groups['more'] ?? ''}|${groups['after'] ?? ''}`;
  const { from, to } = groups;
  const least = /超|逾|突破|高于|多|余|不少于|不低于|至少|以上/.test(words.replace('不超过', ''));
  const most = /不足|不到|低于|少于|不超过|至多|以下|以内/.test(words.replace('不少于', '').replace('不低于', ''));
  const about = /近|约|大概|左右|上下/.test(words);
  if ([least, most, about].filter(Boolean).length > 1) return null;
  if (from !== undefined && to !== undefined) {
    const [low, high] = [moved(from, shift), moved(to, shift)];
    const inOrder = (parseDecimal(low) ?? 0) < (parseDecimal(high) ?? 0);
    return least || most || !inOrder ? null : { ...empty, bound: 'between', low, high, decimals: decimalsOf(low) };
  }
  const one = groups['one'] === '百' ? '100' : (groups['one'] ?? '');
  const text = moved(one, shift);
  const decimals = Math.max(0, decimalsOf(one) - shift);
  if (least) return { ...empty, bound: 'at_least', low: text, decimals };
  if (most) return { ...empty, bound: 'at_most', high: text, decimals };
  return { ...empty, bound: about ? 'about' : 'exact', value: text, decimals };
}

const empty = { value: '', low: '', high: '' };

/** The number of decimals that a text prints. */
export const decimalsOf = (text: string): number => text.split('.')[1]?.length ?? 0;

/** Moves the decimal point to the right; no digits are added except zeros. */
function moved(text: string, places: number): string {
  if (places === 0) return text;
  const [whole = '', fraction = ''] = text.split('.');
  const padded = fraction.padEnd(places, '0');
  const rest = padded.slice(places);
  const digits = (whole + padded.slice(0, places)).replace(/^0+(?=\d)/, '');
  return rest === '' ? digits : `${digits}.${rest}`;
}

const hanziNumber = '[零〇一二两三四五六七八九十百千]';
const decimal = `${hanziNumber}+(?:点[零〇一二三四五六七八九]+)?`;
const counters = '人|家|名|个百分点|倍|通|秒|分钟|元|次|席|笔|件|条|户|%';

const years = /[零〇一二三四五六七八九]{4}(?=年)/g;
const percents = new RegExp(`百分之(${decimal}|\\d+(?:\\.\\d+)?)`, 'g');
/** A numeral with parts after 万 or 亿, before what it counts. */
const parted = new RegExp(
  `(?:${hanziNumber}+亿零?(?:${hanziNumber}+万零?)?${hanziNumber}*|${hanziNumber}+万零?${hanziNumber}+)(?=[多余]?(?:${counters}))`,
  'g',
);
const pairs = /([一二三四五六七八])([二三四五六七八九])(成(?![立为])|[十百千万亿])/g;
/** 成 means tenths unless it begins another word. */
const tenths = new RegExp(`(${hanziNumber})成(?![立为功员本果长都熟交就不])(半?)`, 'g');
/** 一 before a counter is mostly an article and is left as it is. */
const counting = new RegExp(`(?!一(?:万|亿|${counters}))${decimal}(?=[多余几]?(?:万|亿|${counters}))`, 'g');

/**
 * Writes numbers in digits where hanzi count something: 三百二十万 becomes 320万, 百分之五 5%, 两成 20%, 七成多 70%多, 五六万 5-6万, 二〇二三年
 * 2023年. Numerals in other words (统一, 一家银行, 十四五规划) are left as they are.
 */
export function withDigits(plain: string): string {
  return plain
    .replace(years, (text) => Array.from(text, (one) => digits[one] ?? '').join(''))
    .replace(percents, (text, of: string) => (/^\d/.test(of) ? `${of}%` : withRead(of, '%', text)))
    .replace(parted, (text, at: number, all: string) => (isOrdinal(all, at) ? text : (composed(text) ?? text)))
    .replace(pairs, neighbours)
    .replace(tenths, (text, of: string, half: string) => {
      const tenth = digits[of];
      return tenth === undefined || tenth === 0 ? text : `${String(tenth * 10 + (half === '' ? 0 : 5))}%`;
    })
    .replace(counting, (text, at: number, all: string) => (isOrdinal(all, at) ? text : withRead(text, '', text)))
    .replace(/一(?=万|亿|倍|个百分点)/g, (text, at: number, all: string) => (isOrdinal(all, at) ? text : '1'));
}

/**
 * Whether the character before a numeral makes it part of another word: 第一家, 统一, 星期三. Written without lookbehind, which
 * the oldest supported browsers lack.
 */
const isOrdinal = (all: string, at: number): boolean => /[第十百千初周星期统唯之\d]/.test(all.charAt(at - 1));

function withRead(numeral: string, sign: string, otherwise: string): string {
  const value = read(numeral);
  return value === null ? otherwise : value + sign;
}

/**
 * Writes a numeral with parts after 万 or 亿 as one number: 四万一千七百 becomes 41700, 三亿二千万 3.2亿. null where there is one
 * part only.
 */
function composed(text: string): string | null {
  const value = /[万亿]./.test(text) ? wholeOf(text) : null;
  if (value === null) return null;
  return text.includes('亿') ? `${shiftDecimal(String(value), -8)}亿` : String(value);
}

/** Writes two neighbouring numerals as a range: 三四成, 五六万. */
function neighbours(text: string, first: string, second: string, unit: string): string {
  const [low, high] = [digits[first] ?? 0, digits[second] ?? 0];
  if (high !== low + 1) return text;
  if (unit === '成') return `${String(low * 10)}-${String(high * 10)}%`;
  const scale = scales[unit];
  return scale === undefined
    ? `${String(low)}-${String(high)}${unit}`
    : `${String(low * scale)}-${String(high * scale)}`;
}

/** Reads a numeral below ten thousand, with decimals after 点; null where it is not well formed. */
function read(text: string): string | null {
  const [whole = '', fraction] = text.split('点');
  const value = wholeOf(whole);
  if (value === null) return null;
  if (fraction === undefined) return String(value);
  return `${String(value)}.${Array.from(fraction, (one) => String(digits[one] ?? '')).join('')}`;
}

/** Numerals with 千 alone are words rather than numbers (数千人); 百 may be a number. */
const wholeOf = (text: string): number | null => (/^(?:千|百.)/.test(text) ? null : hanziValue(text));

/** The shapes of a clause that a text has, with the groups of each match. */
export const matchShapes = <Shape extends { readonly pattern: RegExp }>(shapes: readonly Shape[], text: string) =>
  shapes.flatMap((shape) => {
    const match = shape.pattern.exec(text);
    return match ? [{ shape, groups: match.groups ?? {} }] : [];
  });
