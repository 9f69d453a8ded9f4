import { hanziDigits as digits, hanziPlaces as scales, hanziValue } from '../lib/numbers/hanzi-numeral.ts';
import { shiftDecimal } from '../tables/cells/shift-decimal.ts';

const number = '[零〇一二两三四五六七八九十百千]';
const decimal = `${number}+(?:点[零〇一二三四五六七八九]+)?`;
const counters = '人|家|名|个百分点|倍|通|秒|分钟|元|次|席|笔|件|条|户|%';

const years = /[零〇一二三四五六七八九]{4}(?=年)/g;
const percents = new RegExp(`百分之(${decimal}|\\d+(?:\\.\\d+)?)`, 'g');
/** A numeral with parts behind 万 or 亿, before what it counts. */
const parted = new RegExp(
  `(?:${number}+亿零?(?:${number}+万零?)?${number}*|${number}+万零?${number}+)(?=[多余]?(?:${counters}))`,
  'g',
);
const pairs = /([一二三四五六七八])([二三四五六七八九])(成(?![立为])|[十百千万亿])/g;
/** 成 is a tenth unless it begins another word. */
const tenths = new RegExp(`(${number})成(?![立为功员本果长都熟交就不])(半?)`, 'g');
/** 一 before a counter is mostly an article: it stays. */
const counting = new RegExp(`(?!一(?:万|亿|${counters}))${decimal}(?=[多余几]?(?:万|亿|${counters}))`, 'g');

/**
 * A text with its numbers in digits where hanzi count something: 三百二十万 is 320万, 百分之五 5%, 两成 20%, 七成多 70%多,
 * 五六万 5-6万, 二〇二三年 2023年. Numerals in other words (统一, 一家银行, 十四五规划) stay.
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

/** Whether what stands before a numeral makes it another word: 第一家, 统一, 星期三. The oldest browsers have no lookbehind. */
const isOrdinal = (all: string, at: number): boolean => /[第十百千初周星期统唯之\d]/.test(all.charAt(at - 1));

function withRead(numeral: string, sign: string, otherwise: string): string {
  const value = read(numeral);
  return value === null ? otherwise : value + sign;
}

/** 四万一千七百 is 41700, 三亿二千万 3.2亿: what has parts behind 万 or 亿, as one number; null for what has one part. */
function composed(text: string): string | null {
  const value = /[万亿]./.test(text) ? wholeOf(text) : null;
  if (value === null) return null;
  return text.includes('亿') ? `${shiftDecimal(String(value), -8)}亿` : String(value);
}

/** 三四成, 五六万: two neighbours are a range. */
function neighbours(text: string, first: string, second: string, unit: string): string {
  const [low, high] = [digits[first] ?? 0, digits[second] ?? 0];
  if (high !== low + 1) return text;
  if (unit === '成') return `${String(low * 10)}-${String(high * 10)}%`;
  const scale = scales[unit];
  return scale === undefined
    ? `${String(low)}-${String(high)}${unit}`
    : `${String(low * scale)}-${String(high * scale)}`;
}

/** A numeral below ten thousand, with what stands behind 点; null for what is no well-formed one. */
function read(text: string): string | null {
  const [whole = '', fraction] = text.split('点');
  const value = wholeOf(whole);
  if (value === null) return null;
  if (fraction === undefined) return String(value);
  return `${String(value)}.${Array.from(fraction, (one) => String(digits[one] ?? '')).join('')}`;
}

/** 千 and 百 alone are rather words (数千人) than numbers; 百 may be one. */
const wholeOf = (text: string): number | null => (/^(?:千|百.)/.test(text) ? null : hanziValue(text));
