import type { Measure, MeasureUnit } from './measures.ts';
import { measures } from './measures.ts';
import { matchShapes, quantityPattern, readQuantity, withDigits } from './quantity.ts';
import type { Around } from './file-found.ts';
import { fileFound, isItsSector, readWho } from './file-found.ts';
import { readStated, readTransition } from './read-transition.ts';
import type { Change, Found, KnownTable, SentenceRead, StatedChange, Transition } from './sentence.ts';

/** The period of a figure, and the rest of its clause. */
interface Period {
  /** `2023`, `2024-Q3`, `2024-09`, `2011/2020`; empty where none is stated. */
  readonly text: string;
  readonly rest: string;
}

const quarters: Readonly<Record<string, string>> = { 一: '1', 二: '2', 三: '3', 四: '4' };
const opening =
  /^(?:截至|截止到?|到|在|从|自)?(\d{4})(?:(?:[-~至]|年(?:末|底)?[-~至到])(\d{4}))?年(?:第?([一二三四1-4])季度(?:末|内)?|(\d{1,2})月(?:末|底|份)?|(上半年|下半年|前[一二三]季度)|(?:末|底|年底|全年|度|间|期间)?)/;

/** Whether the date in a clause is that of a publication, and not the period of a figure. */
const isAboutReport = (clause: string): boolean => /发布|公布|印发|出版|报告(?!期)|撰文|刊登|记者|消息/.test(clause);

/**
 * Splits the period off the start of a clause. null for half years, sums of quarters and days, which have no form in
 * the tables.
 */
function takePeriod(clause: string): Period | null {
  const match = opening.exec(clause);
  if (!match) return { text: '', rest: clause };
  const [whole, year = '', last, quarter, month, half] = match;
  const rest = clause.slice(whole.length);
  if (half !== undefined) return null;
  if (last !== undefined) return (quarter ?? month) ? null : { text: `${year}/${last}`, rest };
  if (quarter !== undefined) return { text: `${year}-Q${quarters[quarter] ?? quarter}`, rest };
  if (month === undefined) return { text: year, rest };
  // A day, or a sum up to a month, is neither the year nor the month.
  return /^(?:\d|日)/.test(rest) ? null : { text: `${year}-${month.padStart(2, '0')}`, rest };
}

/** Traditional characters in the words that reports on this trade use. */
const traditional =
  '銀業從員為萬億電話聽達連續語戶滿務處來較長減應單調參與規環術機遠總數據額預計將過約個點職離國內間場資佔這備裏復歸級築項類領開餘優檔評覺質顯應對';
const simplified =
  '银业从员为万亿电话听达连续语户满务处来较长减应单调参与规环术机远总数据额预计将过约个点职离国内间场资占这备里复归级筑项类领开余优档评觉质显应对';
const plain = new Map(
  Array.from(traditional, (letter, index): [string, string] => [letter, simplified[index] ?? letter]),
);

/**
 * A sentence as the patterns expect it: simplified characters, half-width digits and marks, no blanks, no commas inside
 * numbers. The words do not change.
 */
function plainWords(text: string): string {
  return Array.from(text.normalize('NFKC'), (letter) => plain.get(letter) ?? letter)
    .join('')
    .replace(/\s+/g, '')
    .replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
    .replace(/[〜～]/g, '~');
}

/** Splits a text into clauses: first at full stops and semicolons, then each part at its commas. */
function clausesOf(plainText: string): string[][] {
  return plainText
    .split(/[。;!?\n]/)
    .map((part) =>
      part
        // Reports state a change with or without a comma before it.
        .replace(/([人通次元%席家])(?=(?:较|比|同比)(?:上年|上一年|去年|\d{4}年|增|下|减|提|上升))/g, '$1,')
        .split(/,|\.{3,}/)
        .filter((clause) => clause !== ''),
    )
    .filter((clauses) => clauses.length > 0);
}

const link = '(?:已|将|则|均|就|仅|达到|达|高达|为|是|有|最高|升至|提升至|提高至|增至|增长至|降至|下降至|在)*';
const change = new RegExp(
  `^(?:(?:较|比)(?:上年|上一年|去年|(?<base>\\d{4})年)(?:末|底|同期)?(?:占比)?(?:同比)?|同比)(?:(?<up>增加|增长|上升|提高|提升|增)|(?<down>下降|减少|降低|下滑|减))了?${quantityPattern('%|个?百分点')}$`,
);
const outlook = /预计|预测|有望|预期/;
/** Fillers at the start of a clause that do not change the meaning of the rest. */
const filler = /^(?:据不完全统计|数据显示|统计显示|报告显示|其|同时|此外|另外|并且?|且)+/;

interface Shape {
  readonly measure: Measure;
  readonly unit: MeasureUnit;
  readonly pattern: RegExp;
}

const shapes: readonly Shape[] = measures.flatMap((measure) =>
  measure.units.map((unit) => {
    const quantity = quantityPattern(unit.printed);
    const who = measure.table === 'salaries' ? '(?<who>.*?)的?' : measure.subject;
    const body =
      measure.numberFirst === true
        ? `(?:已|已有|有|共)?${quantity}${measure.words}`
        : `${who}${measure.words}${link}${quantity}`;
    return { measure, unit, pattern: new RegExp(`^${body}$`) };
  }),
);

/**
 * Reads what the patterns recognise in a text, clause by clause. A clause that does not match as a whole is left over.
 */
export function readClauses(text: string, tables: readonly KnownTable[]): SentenceRead {
  const plain = plainWords(text);
  const found: Found[] = [];
  const changes: Change[] = [];
  const stated: StatedChange[] = [];
  const leftOver: string[] = [];
  /** The period that applies until another is named; null where it is one that no table has. */
  let carried: string | null = '';
  for (const part of clausesOf(plain)) {
    let topic: Found | null = null;
    let transition: Transition | null = null;
    let forecast = false;
    for (const words of part) {
      const clause = withDigits(words);
      const compared = transition ? readStated(clause, transition) : null;
      if (compared) {
        stated.push({ ...compared, clause: words });
        continue;
      }
      const changed = readChange(clause, topic);
      if (changed) {
        changes.push({ ...changed, clause: words });
        continue;
      }
      const bare = clause.replace(filler, '');
      if (outlook.test(bare)) forecast = true;
      const isReport = isAboutReport(bare);
      const period = isReport ? null : takePeriod(bare.replace(/^(?:预计|预测|有望|预期)/, ''));
      if (period === null) {
        carried = isReport ? '' : null;
        topic = null;
        transition = null;
        if (/\d/.test(clause)) leftOver.push(words);
        continue;
      }
      if (period.text !== '') carried = period.text;
      if (period.rest === '') continue;
      const around: Around | null =
        carried === null ? null : { plain, period: carried, forecast, tables, topic, clause: words };
      transition = around && readTransition(period.rest, around);
      if (transition) {
        found.push(transition.from, transition.to);
        topic = transition.to;
        continue;
      }
      const read: Found | null = around && readLevel(period.rest, around);
      topic = read;
      if (read) found.push(read);
      else if (/\d/.test(period.rest)) leftOver.push(words);
    }
    // A period before a full stop need not apply after it.
    if (!plain.includes(';')) carried = '';
  }
  return { found, changes, stated, leftOver };
}

function readLevel(rest: string, around: Around): Found | null {
  const body = rest.replace(/^(?:预计|预测|有望|预期)/, '').replace(outlook, '');
  const matched = matchShapes(shapes, body);
  const [first] = matched;
  if (!first) return readOutlook(body, around);
  const { measure, unit } = first.shape;
  const quantity = readQuantity(first.groups, unit.shift);
  if (!quantity || matched.some(({ shape }) => shape.measure !== measure)) return null;
  if (!isItsSector(measure, around.plain)) return null;
  const who = measure.table === 'salaries' ? readWho(first.groups['who'] ?? '', around.tables) : {};
  if (!who) return null;
  return fileFound(measure, unit.code, quantity, { ...measure.fields, ...who }, around);
}

/** Reads a clause that continues the one before: `预计到2027年将达到90.7亿元`. */
function readOutlook(body: string, around: Around): Found | null {
  const { topic } = around;
  const measure = measures.find(({ table, metric }) => table === topic?.table && metric === topic.metric);
  if (!topic || !measure || !around.forecast || measure.table !== 'market-size') return null;
  for (const unit of measure.units) {
    const groups = new RegExp(`^${link}${quantityPattern(unit.printed)}$`).exec(body)?.groups;
    const quantity = groups ? readQuantity(groups, unit.shift) : null;
    if (quantity) return fileFound(measure, unit.code, quantity, topic.fields, around);
  }
  return null;
}

function readChange(clause: string, topic: Found | null): Change | null {
  const groups = change.exec(clause)?.groups;
  if (!groups || topic === null) return null;
  const quantity = readQuantity(groups, 0);
  if (!quantity) return null;
  const year = /^\d{4}$/.test(topic.period) ? +topic.period : null;
  const against = groups['base'] ?? (year === null ? '' : String(year - 1));
  return {
    of: topic,
    against,
    unit: groups['unit'] === '%' ? 'percent' : 'percentage_point',
    sign: groups['down'] === undefined ? 1 : -1,
    quantity,
    clause,
  };
}
