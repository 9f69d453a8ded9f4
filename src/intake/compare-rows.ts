import { round } from '../lib/numbers/round.ts';
import type { Change, Found, KnownTable } from './sentence.ts';
import { parseDecimal } from '../lib/numbers/parse-decimal.ts';
import type { Figure } from '../lib/figure.ts';
import { bounds } from '../lib/figure.ts';
import type { Row } from '../tables/value.ts';
import { decimalsOf } from './quantity.ts';

/** An earlier level implied by a level and its stated change, with the range that rounding allows. */
export interface ImpliedLevel {
  /** Empty where the sentence does not state the period. */
  readonly period: string;
  readonly value: number;
  /** The range of the level, because both printed numbers are rounded. */
  readonly low: number;
  readonly high: number;
  readonly unit: string;
}

/**
 * The earlier level that a stated change implies; null where a number is not exact, or the change is of another kind
 * than the level.
 */
export function impliedLevel({ of, against, unit, sign, quantity }: Change): ImpliedLevel | null {
  const level = of.quantity.bound === 'exact' ? parseDecimal(of.quantity.value) : null;
  const by = quantity.bound === 'exact' ? parseDecimal(quantity.value) : null;
  if (level === null || by === null) return null;
  if (unit === 'percentage_point' && of.unit !== 'percent') return null;
  // A percentage that changes by a percentage may mean points or a share, and the sentence does not say which.
  if (unit === 'percent' && of.unit === 'percent') return null;
  const [half, halfBy] = [0.5 / 10 ** of.quantity.decimals, 0.5 / 10 ** quantity.decimals];
  const before = (now: number, changed: number): number =>
    unit === 'percent' ? now / (1 + (sign * changed) / 100) : now - sign * changed;
  const ends = [-1, 1].flatMap((one) => [-1, 1].map((other) => before(level + one * half, by + other * halfBy)));
  if (ends.some((end) => !Number.isFinite(end) || end < 0)) return null;
  const digits = of.quantity.decimals + 2;
  return {
    period: against,
    value: round(before(level, by), digits),
    low: round(Math.min(...ends), digits),
    high: round(Math.max(...ends), digits),
    unit: of.unit,
  };
}

/** The published rows of the same measure and period. */
export interface Compared {
  /** The ids of rows with the same figure. */
  readonly same: readonly string[];
  /** The rows with another figure, each as published. */
  readonly others: readonly OtherFigure[];
}

export interface OtherFigure {
  readonly id: string;
  readonly figure: Figure;
}

/**
 * Compares a figure with the rows of its table that have its measure and period. Both lists are empty where either is
 * unknown.
 */
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

/** Whether two texts are the same number, as 94 and 94.00 are. */
const sameNumber = (one: string, other: string): boolean =>
  one === '' || other === '' ? one === other : +one === +other;

/** Published earlier levels that differ from an implied one by more than rounding. */
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

/** The number of decimals that the source prints: 94.00 is finer than 94, and only the quote still shows it. */
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
      // A row about one institution is not about the whole sector.
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
