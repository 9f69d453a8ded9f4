import { group } from 'd3';
import type { Row, Value } from '../../tables/value.ts';
import type { Ends, Operand } from '../statements/recompute.ts';
import { isChange, meet } from '../statements/recompute.ts';
import { rounding } from '../statements/vintages.ts';

/**
 * How the rows of a table can be compared with each other. growth: an earlier level with the one that a later level and
 * its stated growth imply; shares: the parts of one whole with 100; mean: a mean of all with the range of its groups;
 * year: twelve times a month with the year; order: a quantile with the one below it.
 */
export const auditRules = ['growth', 'shares', 'mean', 'year', 'order'] as const;
export type AuditRule = (typeof auditRules)[number];

/** A sum that the rows of a table allow, computed without a statement that names the rows. */
export interface RowAudit {
  readonly rule: AuditRule;
  readonly table: string;
  /** Ids: first the row whose number is compared, then the others in the order of the sum. */
  readonly rows: readonly string[];
  /** The column of the number that is compared with the sum. */
  readonly field: string;
  readonly unit: string | undefined;
  /** The result of the numbers as printed; for `mean` and `order`, the range that the number must lie in. */
  readonly found: Ends;
  /** The same, allowing for the rounding of the printed numbers. */
  readonly possible: Ends;
  /** The number that the result is compared with, as printed, and its range allowing for rounding. */
  readonly stated: Ends;
  readonly statedRange: Ends;
  /** Whether `possible` and `statedRange` overlap. */
  readonly fits: boolean;
}

/** What audits need of a table. */
export interface AuditedTable {
  readonly name: string;
  readonly rows: readonly Row[];
  /** Columns of a row whose values never fall from left to right. */
  readonly orders: readonly (readonly string[])[];
}

/** Adds whether the two ranges overlap. */
export const judged = (audit: Omit<RowAudit, 'fits'>): RowAudit => ({
  ...audit,
  fits: meet(audit.possible, audit.statedRange),
});

/** A number of a row: as printed, and as the range that its rounding allows. */
export interface Printed {
  readonly id: string;
  readonly printed: Operand;
  readonly rounded: Operand;
}

/**
 * The figure of a row. Undefined where it has none, or an approximate one, whose rounding is unknown.
 * @param field a column of numbers; for `value`, an interval is read from the columns `low` and `high`
 */
export function printedAt(row: Row, field: string, unit = textAt(row, 'unit')): Printed | undefined {
  if (row['bound'] === 'about') return undefined;
  const own = row[field];
  const [low, high] =
    typeof own === 'number' ? [own, own] : field === 'value' ? [numberAt(row, 'low'), numberAt(row, 'high')] : [];
  if (low === undefined && high === undefined) return undefined;
  const id = String(row['id']);
  const code = textAt(row, 'metric') ?? textAt(row, 'statistic') ?? textAt(row, 'measure');
  const base = { id, unit, period: textAt(row, 'period') ?? textAt(row, 'year'), isChange: isChange(code, unit) };
  return {
    id,
    printed: { ...base, low, high },
    rounded: {
      ...base,
      low: low === undefined ? undefined : rounding(low).low,
      high: high === undefined ? undefined : rounding(high).high,
    },
  };
}

/** The ends of a figure as printed; an open end is infinite. Only to be shown: `endsWithin` says how far it may reach. */
export const shownEnds = ({ low = -Infinity, high = Infinity }: Operand): Ends => ({ low, high });

/** The value of a cell as text; undefined where it is missing. */
export const textAt = (row: Row, field: string): string | undefined => {
  const value = row[field] ?? null;
  return value === null ? undefined : String(value);
};
const numberAt = (row: Row, field: string): number | undefined => {
  const value = row[field];
  return typeof value === 'number' ? value : undefined;
};

/** Groups rows that have the same values in the given columns. */
export const alikeIn = (rows: readonly Row[], by: readonly string[]): readonly (readonly Row[])[] => [
  ...group(rows, (row) => JSON.stringify(by.map((field): Value => row[field] ?? null))).values(),
];
