import { parseUnit, unitWordAt } from './units.ts';

type PrintedBound = 'about' | 'at_least' | 'at_most' | 'between';

/** A number as people print it, taken apart: 约4.17万余人, 4-6K, r2600, 5.2万/年. */
export interface PrintedNumber {
  /** The number, or the lower end of a range, as a plain decimal. */
  readonly from: string;
  /** The upper end of a range; empty where there is one number. */
  readonly to: string;
  /** The unit of the lower end where it has its own: 8千-1.2万. */
  readonly fromUnit: string;
  /** All unit words together, including a currency sign before the number: 万元/月. */
  readonly unit: string;
  /** How exact the number is, by the words around it; null where they contradict each other. */
  readonly bound: PrintedBound | 'exact' | null;
  /** The words that state the bound. */
  readonly boundWords: string;
  /** Marks of a footnote, or of a revised or provisional figure. */
  readonly mark: string;
  /** The part of the text that was not understood. */
  readonly rest: string;
  /** Everything around the number, as written. */
  readonly around: string;
}

const currencies: Readonly<Record<string, string>> = {
  '¥': '元',
  '￥': '元',
  rmb: '元',
  cny: '元',
  人民币: '元',
  us$: '美元',
  $: '美元',
  usd: '美元',
  '€': '欧元',
  eur: '欧元',
  '£': '英镑',
  gbp: '英镑',
};
const currency = /^(?:¥|￥|rmb|cny|人民币|us\$|\$|usd|€|eur|£|gbp)/i;

type BoundForms = readonly (readonly [PrintedBound, RegExp])[];
/** Words before a number. A negated form comes before the form that it negates. */
const boundsBefore: BoundForms = [
  ['at_least', /^(?:不少于|不低于|不小于|至少|最低|最少|no less than|at least|min(?:imum)?\b\.?)/i],
  ['at_most', /^(?:不超过|不高于|不多于|至多|最多|最高|封顶|no more than|at most|up to|max(?:imum)?\b\.?)/i],
  ['at_most', /^(?:不到|不足|低于|少于|小于|未满|<=|≤|⩽|<|under\b|below\b|less than|fewer than)/i],
  ['at_least', /^(?:超过|超出|超|逾|突破|高于|多于|大于|>=|≥|⩾|>|over\b|above\b|more than|from\b)/i],
  [
    'about',
    /^(?:大约|约为|约合|约|接近|将近|近|大概|估计|[~≈∼～]|about\b|around\b|approx(?:imately|\.)?|circa\b|ca\b\.?|some\b|nearly\b|almost\b|roughly\b)/i,
  ],
];
const boundsAfter: BoundForms = [
  [
    'at_least',
    /^(?:及以上|\(含\)以上|以上|开外|有余|多|余|几|起步?|\+|plus\b|or more|and over|and above|and up|or over)/i,
  ],
  ['at_most', /^(?:及以下|\(含\)以下|以下|以内|之内|内|封顶|or less|or fewer|and under|or under|max\b)/i],
  ['about', /^(?:左右|上下|前后|许|or so)/i],
];

const circled = '[\\u2460-\\u2473\\u24d0-\\u24e9\\u24ea-\\u24ff\\u2776-\\u2793\\u3220-\\u3229]';
const signs = `[*＊※†‡§#]+|${circled}|[\\u00b9\\u00b2\\u00b3\\u2070-\\u2079\\u1d43-\\u1d5b]+`;
const status = 'r|p|e|f|s|c|u|n|b|a|pr|rev|est|prov|prel|revised|provisional|estimated?|preliminary';
const statusZh = '预|初|初步|初值|修|修订|修正|订正|估|估计|估算|暂定|快报|核实|注|含|不含|税前|税后';
const inside = `(?:${status}|${statusZh}|[a-z]|\\d{1,2}|注\\s*(?:\\d{0,2}|[一二三四五六七八九十]|${circled})|${signs})`;
/** Marks after a number. */
const markAfter = new RegExp(
  `^(?:${signs}|\\[${inside}\\]|\\(${inside}\\)|[【〔〈〖]${inside}[】〕〉〗]|(?:附?注|note|fn)\\s*\\d{0,2}(?:${circled}|[一二三四五六七八九十])?|\\^[a-z0-9]{1,2}|\\d{1,2}\\)|[a-z]\\)|(?:${status})(?![a-z]))`,
  'i',
);
/** Marks before a number. */
const markBefore = new RegExp(`^(?:${signs}|\\[${inside}\\]|\\(${inside}\\)|(?:${status})(?![a-z]))\\.?`, 'i');

const digits = /^(-?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?![\d,.])/;
/** 年薪, 每月: a period in front of the number. */
const periodBefore = /^(?:(年|月|日|周|时)薪|(?:每|平均每)(?:个)?(年|月|日|天|周|小时))/;
const dash = /^\s*(?:[-~〜～—–−至到]{1,2}|to\b)\s*/;

/** Longer texts are not taken for a number with words. */
const longest = 60;

/** Splits a cell into a number, or two with a dash between, and the words around; null where it is not that. */
export function takeApart(text: string): PrintedNumber | null {
  if (text.length > longest) return null;
  const found = newParts();
  const start = readLead(text, found);
  const first = digits.exec(text.slice(start));
  if (!first) return null;
  const afterFirst = start + first[0].length;
  const range = readRange(text, afterFirst);
  readTail(text.slice(range?.end ?? afterFirst), found, range === null);
  if (range) found.bounds.push('between');
  const kinds = new Set(found.bounds);
  const [only] = kinds;
  return {
    from: plain(first),
    to: range?.to ?? '',
    fromUnit: range?.unit ?? '',
    unit: joinUnit(found.currency, found.unit) + (/[/每]/.test(found.unit) ? '' : found.period),
    bound: kinds.size > 1 ? null : (only ?? 'exact'),
    boundWords: found.boundWords.join('…'),
    mark: found.marks.join(' '),
    rest: found.rest,
    around: (text.slice(0, start) + text.slice(afterFirst)).trim(),
  };
}

interface Parts {
  readonly bounds: PrintedBound[];
  readonly boundWords: string[];
  readonly marks: string[];
  currency: string;
  period: string;
  unit: string;
  rest: string;
}

const newParts = (): Parts => ({
  bounds: [],
  boundWords: [],
  marks: [],
  currency: '',
  period: '',
  unit: '',
  rest: '',
});

const plain = ([, sign = '', whole = '', fraction = '']: RegExpExecArray): string =>
  sign + whole.replaceAll(',', '').replace(/^0+(?=\d)/, '') + fraction;

/** Reads what stands before the digits. Returns the index at which they begin. */
function readLead(text: string, found: Parts): number {
  let at = 0;
  while (at < text.length) {
    const left = text.slice(at);
    const blank = /^[\s:：]+/.exec(left)?.[0] ?? '';
    const taken =
      blank ||
      takeBound(left, boundsBefore, found) ||
      takeCurrency(left, found) ||
      takePeriod(left, found) ||
      takeMark(left, markBefore, found);
    if (taken === '') break;
    at += taken.length;
  }
  return at;
}

/** The second number of a range, with the unit word between the two. */
function readRange(text: string, from: number): { to: string; unit: string; end: number } | null {
  const between = text.slice(from);
  const unit = /^\s*/.exec(between)?.[0] ?? '';
  const word = unitWordAt(between.slice(unit.length));
  const second = dash.exec(between.slice(unit.length + word.length));
  if (!second) return null;
  const at = from + unit.length + word.length + second[0].length;
  const sign = currency.exec(text.slice(at))?.[0] ?? '';
  const to = digits.exec(text.slice(at + sign.length));
  return to && { to: plain(to), unit: word, end: at + sign.length + to[0].length };
}

/** Reads what stands after the digits, in any order. */
function readTail(tail: string, found: Parts, mayBeBound: boolean): void {
  let at = 0;
  while (at < tail.length) {
    const left = tail.slice(at);
    const blank = /^\s+/.exec(left)?.[0] ?? '';
    const taken =
      blank ||
      takeUnit(left, found) ||
      (mayBeBound ? takeBound(left, boundsAfter, found) : '') ||
      takeMark(left, markAfter, found);
    if (taken === '') {
      found.rest = left;
      return;
    }
    at += taken.length;
  }
}

function takeBound(left: string, forms: BoundForms, found: Parts): string {
  for (const [bound, form] of forms) {
    const words = form.exec(left)?.[0];
    if (words === undefined) continue;
    found.bounds.push(bound);
    found.boundWords.push(words);
    return words;
  }
  return '';
}

function takeCurrency(left: string, found: Parts): string {
  const sign = currency.exec(left)?.[0] ?? '';
  if (sign !== '') found.currency = currencies[sign.toLowerCase()] ?? '';
  return sign;
}

function takePeriod(left: string, found: Parts): string {
  const match = periodBefore.exec(left);
  const word = match?.[1] ?? match?.[2];
  if (!match || word === undefined) return '';
  found.period = `/${word === '时' ? '小时' : word}`;
  return match[0];
}

/** Takes one more unit word (万, 元, /月), as long as all of them together are a unit. Returns the word. */
function takeUnit(left: string, found: Parts): string {
  const word = unitWordAt(left);
  if (word === '' || parseUnit(joinUnit(found.currency, found.unit + word)) === null) return '';
  found.unit += word;
  return word;
}

function takeMark(left: string, form: RegExp, found: Parts): string {
  const mark = form.exec(left)?.[0] ?? '';
  if (mark !== '') found.marks.push(mark.trim());
  return mark;
}

/** Joins 元 before the number with 万 or /月 after it into one unit. */
function joinUnit(before: string, after: string): string {
  if (before === '' || after.includes(before)) return after;
  const period = after.search(/[/每]/);
  return period === -1 ? after + before : after.slice(0, period) + before + after.slice(period);
}
