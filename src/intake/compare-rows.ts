import type { Figure } from '../lib/figure.ts';
import { bounds } from '../lib/figure.ts';
import type { Row } from '../tables/types.ts';
import type { ImpliedLevel } from './implied-level.ts';
import { decimalsOf } from './quantity.ts';
import type { Found, KnownTable } from './sentence.ts';

/** Published rows of the same measure and period. */
export interface Compared {
  /** Rows that say the same. */
  readonly same: readonly string[];
  /** Rows that say something else, each as it is published. */
  readonly others: readonly OtherFigure[];
}

export interface OtherFigure {
  readonly id: string;
  readonly figure: Figure;
}

/** Compares a figure with the rows of its table that have its measure and period; both empty where either is unknown. */
export function compareRows(found: Found, tables: readonly KnownTable[]): Compared {
  if (found.metric === '' || found.period === '') return { same: [], others: [] };
  const rows = rowsOf(found.table, found.metric, found.period, tables);
  const isSame = (row: Row): boolean =>
    text(row['unit']) === found.unit &&
    text(row['bound']) === found.quantity.bound &&
    ['value', 'low', 'high'].every((name) => sameNumber(text(row[name]), numberOf(found, name)));
  return {
    same: rows.filter(isSame).map((row) => text(row['id'])),
    others: rows.filter((row) => !isSame(row) && hasFigure(row)).map(otherFigure),
  };
}

const hasFigure = (row: Row): boolean => ['value', 'low', 'high'].some((name) => typeof row[name] === 'number');

const numberOf = ({ quantity }: Found, name: string): string =>
  name === 'value' ? quantity.value : name === 'low' ? quantity.low : quantity.high;

/** 94 and 94.00 are one number. */
const sameNumber = (one: string, other: string): boolean =>
  one === '' || other === '' ? one === other : +one === +other;

/** Published earlier levels that no rounding reconciles with an implied one. */
export function impliedClashes(found: Found, implied: ImpliedLevel, tables: readonly KnownTable[]): OtherFigure[] {
  return rowsOf(found.table, found.metric, implied.period, tables)
    .filter((row) => {
      const value = row['value'];
      if (typeof value !== 'number' || row['bound'] !== 'exact' || row['unit'] !== implied.unit) return false;
      const half = 0.5 / 10 ** printedDecimals(value, text(row['quote']));
      const slack = 1e-9;
      return value + half < implied.low - slack || value - half > implied.high + slack;
    })
    .map(otherFigure);
}

/** Decimals as the source printed them: 94.00 is finer than 94, and only the quoted words still show it. */
function printedDecimals(value: number, quote: string): number {
  const printed = (quote.match(/\d+\.\d+|\d+/g) ?? []).filter((number) => +number === value).map(decimalsOf);
  return printed.length > 0 ? Math.max(...printed) : decimalsOf(String(value));
}

function rowsOf(table: string, metric: string, period: string, tables: readonly KnownTable[]): Row[] {
  const rows = tables.find(({ name }) => name === table)?.rows ?? [];
  return rows.filter(
    (row) =>
      row['metric'] === metric &&
      text(row['period'] ?? row['year']) === period &&
      // A row about one institution says nothing of the whole sector.
      (row['institution_zh'] ?? null) === null,
  );
}

const text = (cell: unknown): string => (typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '');

function otherFigure(row: Row): OtherFigure {
  const number = (cell: unknown): number | undefined => (typeof cell === 'number' ? cell : undefined);
  const bound = bounds.find((one) => one === row['bound']) ?? 'exact';
  const figure = {
    value: number(row['value']),
    low: number(row['low']),
    high: number(row['high']),
    bound,
    unit: text(row['unit']),
  };
  return { id: text(row['id']), figure };
}
