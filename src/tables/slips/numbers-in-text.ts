import { parseDecimal } from '../../lib/numbers/parse-decimal.ts';
import { englishNumbers } from '../../lib/numbers/english-numeral.ts';
import { round } from '../../lib/numbers/round.ts';
import { hanziSigns, hanziValue } from '../../lib/numbers/hanzi-numeral.ts';

/** A number that a text prints, in digits or in words. */
export interface NumberInText {
  /** The digits as a number: 4.5 for `4.5万`. */
  readonly digits: number;
  /** The factor of the scale word: 10,000 for `4.5万`, 1 where none is printed. */
  readonly scale: number;
  /** Whether a minus sign stands before it. */
  readonly minus: boolean;
}

const scales: Readonly<Record<string, number>> = {
  ...{ 十: 1e1, 百: 1e2, 千: 1e3, 万: 1e4, 만: 1e4, 十万: 1e5, 百万: 1e6, 千万: 1e7, 亿: 1e8, 억: 1e8, 百亿: 1e10 },
  ...{ 千亿: 1e11, 万亿: 1e12, 成: 10, 割: 10, k: 1e3, hundred: 100, thousand: 1e3, million: 1e6 },
  ...{ billion: 1e9, bn: 1e9, trillion: 1e12, tn: 1e12, 천: 1e3, 백만: 1e6 },
};
const scaleWords = Object.keys(scales).sort((one, other) => other.length - one.length);
/** The text between the ends of a range: `4-6千`, `500元~700元`. */
const between = /^\s*(?:元|人|名|个|家|%|％|点)?\s*[-–—~～至到]{1,2}\s*$/;

const traditional: Readonly<Record<string, string>> = { 萬: '万', 億: '亿', 兩: '两', 餘: '余', 個: '个' };

/**
 * Normalises a text: half-width digits, simplified scale words, no commas or blanks inside numbers, no points inside
 * dates, at most two blanks together. Without the last the patterns, which backtrack, would take seconds for a cell of
 * blanks.
 */
const plainText = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[萬億兩餘個]/g, (sign) => traditional[sign] ?? sign)
    .replaceAll(/\s{3,}/g, '  ')
    .replaceAll(/(\d{1,8})\.(\d{1,8})\.(\d{1,8})/g, '$1 $2 $3')
    .replaceAll(/(\d)[,\u202f\u00a0 '](?=\d{3}(?!\d))/g, '$1');

/**
 * Every number that a text prints. The scale after a range applies to both ends (`4-6千`); a compound is one number
 * (`6万1219`), a numeral of neighbours two (`三四千`). Years and dates are included.
 */
export function numbersInText(text: string): readonly NumberInText[] {
  const read = plainText(text);
  return [...inDigits(read.replaceAll(compound, '$1 ')), ...compounds(read), ...inHanzi(read), ...inEnglish(read)];
}

const inDigitsPattern = new RegExp(
  String.raw`(?<minus>[-−])?(?<number>\d+(?:\.\d+)?)(?:\s*[多余几]?\s*(?<scale>${scaleWords.join('|')})(?![a-z]))?`,
  'giu',
);
/** The unit of a whole table, as a quote of it names it. */
const unitNote = new RegExp(String.raw`(?:unit|单位)\s*[:：]\s*(${scaleWords.join('|')})`, 'iu');

function inDigits(text: string): NumberInText[] {
  const noted = scales[unitNote.exec(text)?.[1]?.toLowerCase() ?? ''] ?? 1;
  const found: NumberInText[] = [];
  let later = { at: Number.POSITIVE_INFINITY, scale: 1 };
  for (const match of [...text.matchAll(inDigitsPattern)].reverse()) {
    const { number = '', scale: word, minus } = match.groups ?? {};
    const isRange = between.test(text.slice(match.index + match[0].length, later.at + 1));
    const scale = word === undefined ? (isRange ? later.scale : noted) : (scales[word.toLowerCase()] ?? 1);
    later = { at: match.index + (minus === undefined ? -1 : 0), scale };
    const digits = parseDecimal(number.replace(/^0+(?=\d)/, ''));
    if (digits !== null) found.push({ digits, scale, minus: minus !== undefined });
  }
  return found;
}

/** One number in two scales (`1亿2345万`, `12万1857`, `8万27`), and the character before it. */
const compound = /(^|[^\d.])(?:(\d+)[亿억]\s?(\d+)[万만](?:\s?(\d{1,4}))?|(\d+)[万만]\s?(\d{1,4}))(?![\d.万亿만억])/g;

function compounds(text: string): NumberInText[] {
  return [...text.matchAll(compound)].map(([, , most, many, rest, only, left]) => {
    const [hundredMillions = 0, tenThousands = 0, ones = 0] = [most, many ?? only, rest ?? left].map(
      (part = '0') => parseDecimal(part.replace(/^0+(?=\d)/, '')) ?? 0,
    );
    return { digits: hundredMillions * 1e8 + tenThousands * 1e4 + ones, scale: 1, minus: false };
  });
}

/** What must follow a single numeral for it to count, because 一 occurs in many words. */
const counted = /^(?:[个位名家成倍年月天日人次分小点条种款项席]|多|余|几|后|$)/;

const hanziRuns = new RegExp(hanziSigns, 'g');
/**
 * Bounded, so that a long run of numerals is not scanned again from each of its characters; real numerals are shorter.
 */
const hanziPart = `${hanziSigns.slice(0, -1)}{1,24}`;
const hanziFractions = new RegExp(`(${hanziPart})分之(${hanziPart})`, 'g');

function inHanzi(text: string): NumberInText[] {
  const found: NumberInText[] = [];
  for (const match of text.matchAll(hanziRuns)) {
    const [run] = match;
    const rest = text.slice(match.index + run.length);
    const isScale = /\d\s*[多余几]?\s*$/.test(text.slice(Math.max(0, match.index - 6), match.index));
    const isOrdinal = text[match.index - 1] === '第';
    if (isScale || (run.length === 1 && !isOrdinal && !counted.test(rest))) continue;
    for (const value of hanziNumbers(run)) {
      const half = rest.startsWith('成半') ? 0.5 : 0;
      found.push({ digits: value + half, scale: /^[成割]/.test(rest) ? 10 : 1, minus: false });
    }
  }
  for (const [, below = '', above = ''] of text.matchAll(hanziFractions))
    for (const whole of hanziNumbers(below))
      for (const part of hanziNumbers(above)) found.push(...inPercent(part, whole));
  if (/一半|过半|半数|对半/.test(text)) found.push(plain(50));
  return found;
}

const fractionNames = 'half third quarter fifth sixth seventh eighth ninth tenth'.split(' ');
/** `two-thirds`, `a quarter`, `three quarters`; a third quarter is none. */
const englishFractions = new RegExp(
  String.raw`\b([a-z]{1,5}|\d{1,2})[\s\u2010-](${fractionNames.join('|')})s?\b`,
  'gi',
);
/** `one in five`, `3 out of 10`. */
const oneInMany = /\b([a-z]{3,5}|\d{1,2})\s(?:in|out\sof)\s(?:every\s)?([a-z]{3,7}|\d{1,3})\b/gi;
/** The number that a single word or its digits are; NaN for any other word. */
const oneNumber = (word: string): number =>
  parseDecimal(word) ?? (/^an?$/i.test(word) ? 1 : (englishNumbers(word)[0] ?? Number.NaN));

/** Fractions as sources print them, in percent: exactly, and as tables round them (`two-thirds` is 66.7 or 67). */
const inPercent = (part: number, whole: number): NumberInText[] => {
  const percent = (part / whole) * 100;
  if (Number.isNaN(percent)) return [];
  return [percent, ...[0, 1, 2].map((decimals) => round(percent, decimals))].map((digits) => plain(digits));
};

const plain = (digits: number): NumberInText => ({ digits, scale: 1, minus: false });

/** Number words, and numbers around fractions, in English. Chinese texts are left out at once. */
function inEnglish(text: string): NumberInText[] {
  if (!/[a-z]{3}/i.test(text)) return [];
  const fractions = [...text.matchAll(englishFractions)].flatMap(([, part = '', name = '']) =>
    inPercent(oneNumber(part), fractionNames.indexOf(name.toLowerCase()) + 2),
  );
  const ofMany = [...text.matchAll(oneInMany)].flatMap(([, part = '', whole = '']) =>
    oneNumber(whole) > 0 ? inPercent(oneNumber(part), oneNumber(whole)) : [],
  );
  const half = /\bhalf\b/i.test(text) ? [plain(50)] : [];
  return [...englishNumbers(text).map(plain), ...fractions, ...ofMany, ...half];
}

/**
 * The numbers that a run of Chinese numerals may stand for: one (三万 is 30,000, 百亿 is 10,000,000,000), two for
 * neighbours (三四千 is 3,000 and 4,000), none where it is no numeral.
 */
function hanziNumbers(text: string): number[] {
  const pair = /[一二三四五六七八九](?=[一二三四五六七八九])/.exec(text);
  const at = pair?.index ?? -1;
  const ends = pair ? [text.slice(0, at + 1) + text.slice(at + 2), text.slice(0, at) + text.slice(at + 1)] : [text];
  const values = ends.map(hanziValue);
  return values.flatMap((value) => (values.includes(null) ? [] : (value ?? [])));
}
