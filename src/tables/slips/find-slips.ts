import { scaleOf } from '../../lib/unit-scale.ts';
import type { Resource, Row } from '../types.ts';
import { quoteReader } from './quote-slip.ts';
import type { Figures } from './series.ts';
import { isOut, seriesReader } from './series.ts';

/**
 * quote: not in the quote of its row (and out of its series where ends are given); series: out of its series; order:
 * less than the figure it cannot lie below; share: a part where per cent are counted, or more than a whole; unchecked:
 * there is nothing to hold it against. A cell has one at most, besides its order.
 */
export const slipKinds = ['series', 'quote', 'order', 'share', 'unchecked'] as const;
export type SlipKind = (typeof slipKinds)[number];

/** A figure that may be a slip. */
export interface Slip {
  readonly kind: SlipKind;
  /** Of the row among those given. */
  readonly index: number;
  readonly field: string;
  readonly value: number;
  /** Ends of the series in the unit of the cell, or the figure that it lies below; null where there is none. */
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * Holds figures against what a table declares in `slips`: each against the others of its series, the quote of its row
 * and the figures beside it. Cells that are declared as known are left out.
 * @param fresh rows to judge, by the others where their series have any; all rows where it is not given
 */
export function findSlips(
  { schema }: Pick<Resource, 'schema'>,
  rows: readonly Row[],
  fresh?: ReadonlySet<number>,
): Slip[] {
  const rules = schema.slips;
  const figures = figuresOf(schema, rows);
  const isFresh = (index: number): boolean => fresh?.has(index) ?? false;
  const series = rules.series.map((rule) => ({ rule, othersOf: seriesReader(rule, figures, isFresh) }));
  const fields = [...new Set([...rules.series.flatMap((rule) => rule.fields), ...(rules.quote?.fields ?? [])])];
  const inQuote = rules.quote ? quoteReader(rules.quote) : () => 'none' as const;
  return rows.flatMap((row, index): Slip[] => {
    if (fresh && !fresh.has(index)) return [];
    const found = fields.flatMap((field): Slip[] => {
      const [value, whole] = [row[field], figures.wholeOf(row, field)];
      if (typeof value !== 'number' || whole === undefined) return [];
      const scale = scaleOf(figures.unitOf(row, field));
      const judged = series.map(({ rule, othersOf }) => ({ rule, others: othersOf(index, field) }));
      const judge = judged.find(({ others }) => others !== undefined);
      const quoted = inQuote(row, field, value, scale);
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
    return [...found, ...rules.orders.flatMap((order) => outOfOrder(row, index, order))].filter(
      ({ field }) => !rules.known.has(`${keyOf(schema.primaryKey, row)}/${field}`),
    );
  });
}

/** A share of a whole that is above it, or a part of one where per cent are counted and nothing else tells. */
function isBeyondWhole(unit = '', value: number, judged: boolean): boolean {
  if (/^share_|_0_1$/.test(unit)) return value < 0 || value > 1;
  return unit === 'percent' && !judged && value > 0 && value < 1;
}

/** A row as `known` names it. */
export const keyOf = (key: readonly string[], row: Row): string =>
  key.map((name) => String(row[name] ?? '')).join(' · ');

/** Units of columns stand on them, else in the row. */
export function figuresOf({ fields, slips }: Resource['schema'], rows: readonly Row[]): Figures {
  const units = new Map(fields.map(({ name, unit }) => [name, unit]));
  const unitOf = (row: Row, field: string): string | undefined => {
    const own = units.get(field);
    const given = slips.unit === undefined ? undefined : row[slips.unit];
    return own ?? (typeof given === 'string' ? given : undefined);
  };
  const wholeOf = (row: Row, field: string): number | undefined => {
    const value = row[field];
    return typeof value === 'number' ? value * scaleOf(unitOf(row, field)) : undefined;
  };
  return { rows, unitOf, wholeOf };
}

/** A figure is named that lies below one to its left. */
function outOfOrder(row: Row, index: number, order: readonly string[]): Slip[] {
  let most: number | undefined;
  return order.flatMap((field): Slip[] => {
    const value = row[field];
    if (typeof value !== 'number') return [];
    const before = most;
    most = Math.max(value, before ?? value);
    return before === undefined || value >= before
      ? []
      : [{ kind: 'order', index, field, value, low: before, high: null }];
  });
}
