import { group } from 'd3';
import type { Row, Value } from '../../tables/types.ts';
import { scaleOf } from '../../lib/numbers/unit-scale.ts';
import type { Ends, Operand } from '../statements/recompute.ts';
import { meet } from '../statements/recompute.ts';
import { rounding } from '../statements/vintages.ts';

/**
 * What rows of a table can be held against each other by. growth: the level before, from a level and its stated growth;
 * shares: parts of one whole and 100; mean: a mean of all and the range of its groups; year: a month times twelve and the year;
 * order: quantiles and the one below.
 */
export const auditRules = ['growth', 'shares', 'mean', 'year', 'order'] as const;
export type AuditRule = (typeof auditRules)[number];

/** A sum that rows of a table allow without anybody having named it. */
export interface RowAudit {
  readonly rule: AuditRule;
  readonly table: string;
  /** Ids: the row whose number is held against the others, then those in the order of the sum. */
  readonly rows: readonly string[];
  /** Column of the number that is held against the sum. */
  readonly field: string;
  readonly unit: string | undefined;
  /** From the numbers as printed; of a mean and a quantile the least and the greatest that it may be. */
  readonly found: Ends;
  /** The same, as far as the rounding of the printed numbers lets it lie. */
  readonly possible: Ends;
  /** What it is held against, as printed, and where that may lie. */
  readonly stated: Ends;
  readonly statedRange: Ends;
  /** Whether the two can be the same. */
  readonly fits: boolean;
}

/** A table as far as its audits go. */
export interface AuditedTable {
  readonly name: string;
  readonly rows: readonly Row[];
  /** Columns of a row that rise from left to right. */
  readonly orders: readonly (readonly string[])[];
}

/** With its verdict. */
export const judged = (audit: Omit<RowAudit, 'fits'>): RowAudit => ({
  ...audit,
  fits: meet(audit.possible, audit.statedRange),
});

/** A number of a row: as printed, and as far as its rounding lets it lie. */
export interface Printed {
  readonly id: string;
  readonly printed: Operand;
  readonly rounded: Operand;
}

/**
 * The figure of a row. Undefined where it has none, or a rough one, whose rounding nobody knows.
 * @param field a column of numbers; of `value` the ends stand beside it where the figure is an interval
 */
export function printedAt(row: Row, field: string, unit = textAt(row, 'unit')): Printed | undefined {
  if (row['bound'] === 'about') return undefined;
  const own = row[field];
  const [low, high] =
    typeof own === 'number' ? [own, own] : field === 'value' ? [numberAt(row, 'low'), numberAt(row, 'high')] : [];
  if (low === undefined && high === undefined) return undefined;
  const id = String(row['id']);
  const base = { id, unit, period: textAt(row, 'period') ?? textAt(row, 'year') };
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

/** Ends of a figure in the unit it is printed in, open ends being open. */
export const endsOf = ({ low = -Infinity, high = Infinity }: Operand): Ends => ({ low, high });

/** The same in whole units. */
export const wholeEnds = (operand: Operand): Ends => {
  const { low, high } = endsOf(operand);
  return { low: low * scaleOf(operand.unit), high: high * scaleOf(operand.unit) };
};

export const textAt = (row: Row, field: string): string | undefined => {
  const value = row[field] ?? null;
  return value === null ? undefined : String(value);
};
const numberAt = (row: Row, field: string): number | undefined => {
  const value = row[field];
  return typeof value === 'number' ? value : undefined;
};

/** Rows that are alike in some columns. */
export const alikeIn = (rows: readonly Row[], by: readonly string[]): readonly (readonly Row[])[] => [
  ...group(rows, (row) => JSON.stringify(by.map((field): Value => row[field] ?? null))).values(),
];
