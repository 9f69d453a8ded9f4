import { baseOf, scaleOf } from '../../lib/numbers/unit-scale.ts';
import type { Resource } from '../package/descriptor.ts';
import type { QuoteRule } from '../package/rules.ts';
import type { Row } from '../value.ts';
import { outOfOrder, repeatReader, repeats } from './slip.ts';
import type { Figures } from './series.ts';
import { isOut, seriesReader } from './series.ts';
import type { Slip, SlipKind } from './slip.ts';
import type { NumberInText } from './numbers-in-text.ts';
import { numbersInText } from './numbers-in-text.ts';

/** Whether a figure is printed in the quote of its row; `none` where there is no quote to search. */
type InQuote = 'stands' | 'absent' | 'none';

/** Words for a fall, after which sources print a change without a minus sign. */
const falls =
  /减|減|降|下滑|下跌|跌|负|負|缩|縮|少|低|감소|줄|fell|fall|drop|declin|decreas|down|reduc|cut|less|lower|loss|shrink/i;

/** Looks figures up in the quotes of rows; each quote is parsed once. */
function quoteReader(rule: QuoteRule): (row: Row, field: string, value: number, scale: number) => InQuote {
  const read = new Map<string, readonly NumberInText[]>();
  return (row, field, value, scale) => {
    const quote = row[rule.column];
    const workedOut = [...rule.except].some(([name, one]) => String(row[name] ?? '') === one);
    if (typeof quote !== 'string' || workedOut || !rule.fields.includes(field)) return 'none';
    const printed = read.get(quote) ?? numbersInText(quote);
    read.set(quote, printed);
    const whole = value * scale;
    const stands = printed.some(
      (one) => near(one.digits * one.scale, Math.abs(whole)) && (whole >= 0 || one.minus || falls.test(quote)),
    );
    return stands ? 'stands' : 'absent';
  };
}

/** Whether two numbers are equal: binary floating point leaves errors of about a billionth in products of decimals. */
const near = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-9 * Math.max(one, other);

/**
 * Compares figures with what a table declares in `slips`: each with the others of its series, with the quote of its row
 * and with the figures beside it. Cells declared as `known` are skipped.
 * @param fresh the rows to judge, by the other rows where their series have any; all rows if not given
 */
export function findSlips(
  { schema }: Pick<Resource, 'schema'>,
  rows: readonly Row[],
  fresh?: ReadonlySet<number>,
): Slip[] {
  const rules = schema.slips;
  const figures = figuresOf(schema, rows);
  const fields = [...new Set([...rules.series.flatMap((rule) => rule.fields), ...(rules.quote?.fields ?? [])])];
  const inQuote = rules.quote ? quoteReader(rules.quote) : () => 'none' as const;
  const quotedAt = (row: Row, field: string) => {
    const value = row[field];
    return typeof value === 'number' ? inQuote(row, field, value, figures.scaleOf(row, field)) : 'none';
  };
  // A row whose quote does not print its figure is not used to judge others.
  const isJudged = fresh
    ? (index: number): boolean => fresh.has(index)
    : (index: number): boolean => fields.some((field) => quotedAt(rows[index] ?? {}, field) === 'absent');
  const series = rules.series.map((rule) => ({ rule, othersOf: seriesReader(rule, figures, isJudged) }));
  const repeated = rules.quote ? () => undefined : repeatReader(rows, fields);
  return rows.flatMap((row, index): Slip[] => {
    if (fresh && !fresh.has(index)) return [];
    const found = fields.flatMap((field): Slip[] => {
      const [value, whole] = [row[field], figures.wholeOf(row, field)];
      if (typeof value !== 'number' || whole === undefined) return [];
      const scale = figures.scaleOf(row, field);
      const judged = series.map(({ rule, othersOf }) => ({ rule, others: othersOf(index, field) }));
      const judge = judged.find(({ others }) => others !== undefined);
      const quoted = quotedAt(row, field);
      const slip = (kind: SlipKind, low: number | null = null, high: number | null = null): Slip => ({
        ...{ kind, index, field, value, low, high },
      });
      const others = judge?.others;
      const isOutside = others !== undefined && isOut(whole, others, judge?.rule.factor ?? 1);
      const ends = isOutside ? ([others.least / scale, others.most / scale] as const) : [null, null];
      if (quoted === 'absent') return [slip('quote', ...ends)];
      if (isOutside) return [slip('series', ...ends)];
      if (quoted === 'none' && isBeyondWhole(figures.unitOf(row, field), value, judge !== undefined))
        return [slip('share')];
      return quoted === 'none' && !judge ? [slip('unchecked')] : [];
    });
    return [
      ...found,
      ...rules.orders.flatMap((order) => outOfOrder(row, index, order)),
      ...repeats(row, index, fields, repeated),
    ].filter(({ field }) => !rules.known.has(`${keyOf(schema.primaryKey, row)}/${field}`));
  });
}

/**
 * Whether a share of a whole is outside 0 and 1, or a value in percent, which nothing else could be compared with, is
 * between them.
 */
function isBeyondWhole(unit = '', value: number, judged: boolean): boolean {
  if (/^share_|_0_1$/.test(unit)) return value < 0 || value > 1;
  return unit === 'percent' && !judged && value > 0 && value < 1;
}

/** The key of a row as `known` writes it. */
export const keyOf = (key: readonly string[], row: Row): string =>
  key.map((name) => String(row[name] ?? '')).join(' · ');

/** Access to the figures of rows with their units, which a column declares or the row names. */
export function figuresOf({ fields, slips }: Resource['schema'], rows: readonly Row[]): Figures {
  const units = new Map(fields.map(({ name, unit }) => [name, unit]));
  const unitOf = (row: Row, field: string): string | undefined => {
    const own = units.get(field);
    const given = slips.unit === undefined ? undefined : row[slips.unit];
    return own ?? (typeof given === 'string' ? given : undefined);
  };
  const known = new Map<string | undefined, { readonly base: string; readonly scale: number }>();
  const readUnit = (unit: string | undefined) => {
    const read = known.get(unit) ?? { base: baseOf(unit), scale: scaleOf(unit) };
    known.set(unit, read);
    return read;
  };
  const scaleAt = (row: Row, field: string): number => readUnit(unitOf(row, field)).scale;
  const baseAt = (row: Row, field: string): string => readUnit(unitOf(row, field)).base;
  const wholeOf = (row: Row, field: string): number | undefined => {
    const value = row[field];
    return typeof value === 'number' ? value * scaleAt(row, field) : undefined;
  };
  return { rows, unitOf, baseOf: baseAt, scaleOf: scaleAt, wholeOf };
}
