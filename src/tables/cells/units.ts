/** A unit as its words state it: a power of ten, what is counted, and per what time. */
export interface Unit {
  readonly power: number;
  readonly base: string;
  readonly per: string;
}

const scaleWords: Readonly<Record<string, number>> = {
  十: 1,
  百: 2,
  千: 3,
  k: 3,
  thousand: 3,
  thousands: 3,
  万: 4,
  萬: 4,
  w: 4,
  十万: 5,
  百万: 6,
  m: 6,
  mn: 6,
  million: 6,
  millions: 6,
  千万: 7,
  亿: 8,
  億: 8,
  十亿: 9,
  b: 9,
  bn: 9,
  billion: 9,
  billions: 9,
  万亿: 12,
  '10': 1,
  '100': 2,
  '1k': 3,
  '10k': 4,
  '100k': 5,
  '1m': 6,
  '10m': 7,
  '100m': 8,
};

const baseWords: Readonly<Record<string, string>> = {
  元: 'cny',
  块: 'cny',
  人民币: 'cny',
  人民币元: 'cny',
  rmb: 'cny',
  cny: 'cny',
  yuan: 'cny',
  '¥': 'cny',
  '￥': 'cny',
  美元: 'usd',
  usd: 'usd',
  $: 'usd',
  英镑: 'gbp',
  gbp: 'gbp',
  '£': 'gbp',
  欧元: 'eur',
  eur: 'eur',
  '€': 'eur',
  日元: 'jpy',
  円: 'jpy',
  jpy: 'jpy',
  人: 'person',
  名: 'person',
  位: 'person',
  人次: 'visit',
  person: 'person',
  persons: 'person',
  people: 'person',
  个: 'item',
  家: 'firm',
  firm: 'firm',
  件: 'case',
  case: 'case',
  cases: 'case',
  席: 'seat',
  座席: 'seat',
  坐席: 'seat',
  seat: 'seat',
  seats: 'seat',
  次: 'times',
  倍: 'times',
  times: 'times',
  通: 'call',
  call: 'call',
  calls: 'call',
  岗: 'job',
  岗位: 'job',
  job: 'job',
  jobs: 'job',
  '%': 'percent',
  percent: 'percent',
  pct: 'percent',
  百分比: 'percent',
  百分点: 'percentage_point',
  个百分点: 'percentage_point',
  岁: 'age',
  天: 'day',
  日: 'day',
  day: 'day',
  days: 'day',
  小时: 'hour',
  hour: 'hour',
  hours: 'hour',
  分钟: 'minute',
  minute: 'minute',
  minutes: 'minute',
  秒: 'second',
  second: 'second',
  seconds: 'second',
  平方公里: 'square_kilometre',
  平方千米: 'square_kilometre',
  km2: 'square_kilometre',
  公顷: 'hectare',
  ha: 'hectare',
  亩: 'mu',
  平方米: 'square_metre',
  平米: 'square_metre',
  m2: 'square_metre',
  公里: 'kilometre',
  千米: 'kilometre',
  km: 'kilometre',
  米: 'metre',
  吨: 'tonne',
  公斤: 'kilogram',
  千克: 'kilogram',
  kg: 'kilogram',
  户: 'household',
  套: 'set',
  台: 'device',
  辆: 'vehicle',
  周: 'week',
  week: 'week',
  weeks: 'week',
  ratio: 'ratio',
  fraction: 'ratio',
  比例: 'ratio',
};

const perWords: Readonly<Record<string, string>> = {
  月: 'month',
  month: 'month',
  mo: 'month',
  年: 'year',
  year: 'year',
  yr: 'year',
  annum: 'year',
  季: 'quarter',
  季度: 'quarter',
  quarter: 'quarter',
  周: 'week',
  星期: 'week',
  week: 'week',
  wk: 'week',
  日: 'day',
  天: 'day',
  day: 'day',
  小时: 'hour',
  时: 'hour',
  hour: 'hour',
  hr: 'hour',
  h: 'hour',
  分钟: 'minute',
  单: 'order',
  件: 'piece',
  次: 'time',
};

/** A pattern of the words, the longer of two that begin alike first. */
const longestFirst = (words: Readonly<Record<string, unknown>>): string =>
  Object.keys(words)
    .sort((left, right) => right.length - left.length)
    .map((word) => word.replace(/[$.]/g, '\\$&'))
    .join('|');

const periods = longestFirst(perWords);
/** 元/月, 元每个月, CNY_month, per year, a year: what is counted, and per what time. */
const timed = new RegExp(`^(.*?)(?:[/_]|每|per|一|a)(?:个|一)?(${periods})$`);
/** The period part (/月, per year) at the beginning of a text. */
const perAt = new RegExp(`^\\s?(?:[/／]|每|per\\s|一|a\\s)\\s?(?:个|一)?(?:${periods})(?![a-z])`, 'i');
const wordAt = new RegExp(`^(?:${longestFirst({ ...scaleWords, ...baseWords })})`, 'i');

const own = <T>(words: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(words, key) ? words[key] : undefined;

/** Reads a unit written as a word (万元/月), or as a code (10k_CNY_month); null when it is not known. */
export function parseUnit(written: string): Unit | null {
  const text = written.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
  const [, before = text, perWord = ''] = timed.exec(text) ?? [];
  const per = own(perWords, perWord) ?? '';
  const body = before.replaceAll('_', '');
  if (body === '') return per === '' ? null : { power: 0, base: '', per };
  const base = own(baseWords, body);
  if (base !== undefined) return { power: 0, base, per };
  for (let size = Math.min(9, body.length); size > 0; size -= 1) {
    const power = own(scaleWords, body.slice(0, size));
    if (power === undefined) continue;
    const rest = body.slice(size);
    const restBase = rest === '' ? '' : own(baseWords, rest);
    if (restBase !== undefined) return { power, base: restBase, per };
  }
  return null;
}

/** The unit word at the beginning of a text (万, 元, k, /月, per year); empty where there is none. */
export function unitWordAt(text: string): string {
  const per = perAt.exec(text)?.[0];
  if (per !== undefined) return per;
  const word = wordAt.exec(text)?.[0] ?? '';
  const isDigits = /^\d/.test(word);
  const goesOn = /[a-z]$/i.test(word) && /^[a-z]/i.test(text.slice(word.length));
  return isDigits || goesOn ? '' : word;
}

/** Whether two units are the same in every respect. */
export function sameUnit(left: Unit, right: Unit): boolean {
  return left.power === right.power && left.base === right.base && left.per === right.per;
}

/**
 * Whether two units cannot both be true of one column. A part that one of them does not state contradicts nothing,
 * except the scale.
 */
export function contradicts(left: Unit, right: Unit): boolean {
  const bases = left.base !== '' && right.base !== '' && left.base !== right.base;
  const pers = left.per !== '' && right.per !== '' && left.per !== right.per;
  return left.power !== right.power || bases || pers;
}
