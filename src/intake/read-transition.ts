import { parseDecimal } from '../lib/numbers/parse-decimal.ts';
import type { Around } from './file-found.ts';
import { fileFound, isItsSector, readWho } from './file-found.ts';
import type { Measure, MeasureUnit } from './measures.ts';
import { measures } from './measures.ts';
import { matchShapes, quantityPattern, readQuantity, tagged } from './quantity.ts';
import type { StatedChange, Transition } from './sentence.ts';

const down = '下降|降低|减少|下滑|回落|缩减|减|降|跌';
const up = '增长|增加|上升|提高|提升|扩大|上涨|攀升|增|升|涨|扩';
const when = (name: string): string =>
  `(?:(?<${name}>\\d{4})年(?:末|底|同期)?的?|(?<${name}Last>上年|去年|上一年)(?:末|底|同期)?的?)?`;

interface Shape {
  readonly measure: Measure;
  readonly unit: MeasureUnit;
  readonly pattern: RegExp;
}

/** `从业人员由2022年末的4.38万人降至4.17万人`, `市场规模从27.2亿元增长到86.9亿元`. */
const shapes: readonly Shape[] = measures
  .filter(({ numberFirst }) => numberFirst !== true)
  .flatMap((measure) =>
    measure.units.map((unit) => {
      const who = measure.table === 'salaries' ? '(?<who>.*?)的?' : measure.subject;
      const from = quantityPattern(unit.printed, 'From', true);
      const to = quantityPattern(unit.printed, 'To');
      const verb = `(?:已|逐步|大幅)?(?:(?<down>${down})|(?<up>${up}))(?:到|至|为)`;
      return {
        measure,
        unit,
        pattern: new RegExp(
          `^${who}${measure.words}(?:已|也)?(?:从|由)${when('then')}${from}${verb}了?${when('now')}${to}$`,
        ),
      };
    }),
  );

/**
 * Reads two levels of one measure in a clause; null where any part is not understood, or the clause contradicts itself.
 */
export function readTransition(rest: string, around: Around): Transition | null {
  const matched = matchShapes(shapes, rest);
  const [first] = matched;
  if (!first || matched.some(({ shape }) => shape.measure !== first.shape.measure)) return null;
  const { measure, unit } = first.shape;
  if (!isItsSector(measure, around.plain)) return null;
  const { groups } = first;
  const who = measure.table === 'salaries' ? readWho(groups['who'] ?? '', around.tables) : {};
  const [before, after] = [
    readQuantity(tagged(groups, 'From'), unit.shift),
    readQuantity(tagged(groups, 'To'), unit.shift),
  ];
  if (!who || !before || !after) return null;
  const fell = (parseDecimal(after.value) ?? 0) < (parseDecimal(before.value) ?? 0);
  if (before.value !== '' && after.value !== '' && fell !== (groups['down'] !== undefined)) return null;
  const [start, end] = periodsOf(groups, around.period);
  const fields = { ...measure.fields, ...who };
  const from = fileFound(measure, unit.code, before, fields, { ...around, period: start, forecast: false });
  const to = fileFound(measure, unit.code, after, fields, { ...around, period: end });
  return from && to ? { from, to } : null;
}

/**
 * The periods of both levels: stated beside them, or the ends of a span, or the year before where the clause says so.
 */
function periodsOf(groups: Readonly<Record<string, string | undefined>>, around: string): readonly [string, string] {
  const [, first = '', last = ''] = /^(\d{4})\/(\d{4})$/.exec(around) ?? [];
  const end = groups['now'] ?? (last === '' ? around : last);
  const year = parseDecimal(end);
  const before = groups['thenLast'] === undefined || year === null ? first : String(year - 1);
  return [groups['then'] ?? before, end];
}

const stated = new RegExp(
  `^(?:(?<yearly>年均(?:复合)?(?:增长率|增长|增速|增幅)|年?复合(?:年)?增长率|cagr)|(?<fall>降幅|跌幅)|(?<rise>增幅|涨幅|增速|增长率)|(?:累计|同比|较上年)?(?:(?<down>${down})|(?<up>${up}))了?)(?:为|是|达到|达|约为)?${quantityPattern('%|个?百分点')}$`,
  'i',
);

/** Reads a change in the clause after two levels: 降幅4.79%, 年均复合增长率26.2%, 下降5个百分点. */
export function readStated(clause: string, of: Transition): StatedChange | null {
  const groups = stated.exec(clause)?.groups;
  const quantity = groups ? readQuantity(groups, 0) : null;
  if (!groups || !quantity || quantity.value === '') return null;
  const isPoint = groups['unit'] !== '%';
  if (groups['yearly'] !== undefined && isPoint) return null;
  const kind = groups['yearly'] === undefined ? (isPoint ? 'percentage_point' : 'percent') : 'yearly';
  const sign = groups['fall'] === undefined && groups['down'] === undefined ? 1 : -1;
  return { of, kind, sign, quantity, clause };
}
