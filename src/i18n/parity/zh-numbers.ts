import { hanziDigits, hanziPlaces, hanziSigns, hanziValue } from '../../lib/numbers/hanzi-numeral.ts';
import { parseDecimal } from '../../lib/numbers/parse-decimal.ts';
import { digitForms, noNumber, readNumbers, said } from './said-number.ts';
import type { NumberForm, SaidNumber } from './said-number.ts';

const sizes: Readonly<Record<string, number>> = { ...hanziPlaces, 万: 1e4, 亿: 1e8 };
const numeral = hanziSigns;
const counter =
  '个|家|名|座|城|年|次|位|项|张|条|处|份|类|种|组|档|倍|端|行|款|版|段|幅|边|句|篇|点|秒|分钟|天|人|元|季度|月|成|的|里|以|，|；|）|。|”|$';

/** The factor of a multiplier, sign by sign: 百万 is a million. */
const sizeOf = (scale: string): number => Array.from(scale).reduce((size, sign) => size * (sizes[sign] ?? 1), 1);

/** The value of a numeral; 0 for a run that is none. */
const valueOf = (text: string): number => hanziValue(text) ?? 0;

/** A number in hanzi. Below three it is loose, because these hanzi are part of many ordinary words. */
const counted = (text: string, times = 1): SaidNumber => {
  const value = valueOf(text);
  return said(text, value * times, value < 3);
};

/** The forms of numbers in hanzi. */
const counts: readonly NumberForm[] = [
  // A unit alone: 万人.
  {
    pattern: /(?<![零〇一二两三四五六七八九十百])[千万亿]+(?![零〇一二两三四五六七八九十百])/g,
    read: (_, unit) => [said(unit, sizeOf(unit), true)],
  },
  {
    pattern: new RegExp(`百分之(${numeral})`, 'g'),
    read: ([part = ''], match) => [said(match, valueOf(part))],
  },
  {
    pattern: new RegExp(`(${numeral})分之(${numeral})`, 'g'),
    read: ([whole = '', part = ''], match) => [said(match, valueOf(part) / valueOf(whole))],
  },
  {
    pattern: /[零〇一二三四五六七八九]{4}(?=年)/g,
    read: (_, year) => [said(year, +Array.from(year, (one) => hanziDigits[one] ?? 0).join(''))],
  },
  // Two neighbours are a range: 三四千, 八九分钟.
  {
    pattern: /([三四五六七八])([四五六七八九])(成|[十百千万亿]*)/g,
    read: ([low = '', high = '', size = '']) =>
      [low, high].map((one) => counted(one, size === '成' ? 10 : sizeOf(size))),
  },
  {
    pattern: new RegExp(`(${numeral})成(?![立为功员本果长都熟交就不])`, 'g'),
    read: ([tenths = ''], match) => [said(match, valueOf(tenths) * 10, tenths === '一')],
  },
  { pattern: /半/g, read: (_, half) => [said(half, [0.5, 50], true)] },
  { pattern: new RegExp(`${numeral}(?=${counter})`, 'g'), read: (_, text) => [counted(text)] },
  { pattern: new RegExp(numeral, 'g'), read: (_, text) => [said(text, valueOf(text), true)] },
];

const forms: readonly NumberForm[] = [
  // Years of a Japanese era.
  { pattern: /令和(\d+)年/g, read: ([year = ''], match) => [said(match, 2018 + (parseDecimal(year) ?? 0))] },
  {
    pattern: /四分位|百分[位点数比]|四舍五入|千篇一律|三角|万一|十分(?!之|钟)|第三方|几十|几百|几千|几万/g,
    read: noNumber,
  },
  ...digitForms(' ?([十百千万亿]+|[kK](?![A-Za-z]))', ' ?[–~～至到-] ?', (scale) =>
    /k/i.test(scale) ? 1e3 : sizeOf(scale),
  ),
  // Words quoted from the source, which the other language may omit.
  {
    pattern: /“[^“”]*”/g,
    read: ([], quoted) => readNumbers(quoted.slice(1, -1), counts).map((number) => ({ ...number, loose: true })),
  },
  ...counts,
];

/** The numbers of a Chinese text: digits with 万 and 亿, 三分之一, 四成, 两, 三四千. */
export const zhNumbers = (text: string): SaidNumber[] => readNumbers(text, forms);
