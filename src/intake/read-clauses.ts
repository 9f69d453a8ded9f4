import type { Measure, MeasureUnit } from './measures.ts';
import { measures } from './measures.ts';
import { isAboutReport, takePeriod } from './period.ts';
import { clausesOf, plainWords } from './plain-words.ts';
import { quantityPattern, readQuantity } from './quantity.ts';
import type { Around } from './file-found.ts';
import { fileFound, isItsSector, readWho } from './file-found.ts';
import { readStated, readTransition } from './read-transition.ts';
import type { Change, Found, KnownTable, SentenceRead, StatedChange, Transition } from './sentence.ts';
import { withDigits } from './hanzi-numbers.ts';

const link = '(?:已|将|则|均|就|仅|达到|达|高达|为|是|有|最高|升至|提升至|提高至|增至|增长至|降至|下降至|在)*';
const change = new RegExp(
  `^(?:(?:较|比)(?:上年|上一年|去年|(?<base>\\d{4})年)(?:末|底|同期)?(?:占比)?(?:同比)?|同比)(?:(?<up>增加|增长|上升|提高|提升|增)|(?<down>下降|减少|降低|下滑|减))了?${quantityPattern('%|个?百分点')}$`,
);
const outlook = /预计|预测|有望|预期/;
/** Filler at the start of a clause that changes nothing about what follows. */
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

/** Reads what the patterns know in a text, clause by clause. Whatever is not wholly understood is left alone. */
export function readClauses(text: string, tables: readonly KnownTable[]): SentenceRead {
  const plain = plainWords(text);
  const found: Found[] = [];
  const changes: Change[] = [];
  const stated: StatedChange[] = [];
  const leftOver: string[] = [];
  /** The period that holds until another is named; null where it is one that no table has. */
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
    // What was said before a full stop need not be the time of what follows it.
    if (!plain.includes(';')) carried = '';
  }
  return { found, changes, stated, leftOver };
}

function readLevel(rest: string, around: Around): Found | null {
  const body = rest.replace(/^(?:预计|预测|有望|预期)/, '').replace(outlook, '');
  const matched = shapes.flatMap((shape) => {
    const match = shape.pattern.exec(body);
    return match ? [{ shape, groups: match.groups ?? {} }] : [];
  });
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

/** `预计到2027年将达到90.7亿元` goes on about what the clause before it said. */
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
