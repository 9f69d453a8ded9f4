import * as v from 'valibot';
import { bounds } from '../../lib/figure.ts';
import type { ClaimNumbers } from './claim-text.ts';
import { auditClaim, verdicts } from './claim-verdict.ts';
import { list, maybeNumber, maybeText, text } from '../entries.ts';
import { isChange } from './recompute.ts';
import { lookUp } from '../look-up.ts';
import type { SiteTable } from '../site-table.ts';

/** The tables whose rows a checked statement may name as operands. */
export const operandTables = [
  'salaries',
  'bank-centres',
  'turnover',
  'market-size',
  'demand',
  'experience',
  'operations',
] as const;

/** The columns that these tables have in common. */
export const operandSchema = v.object({
  id: text,
  value: maybeNumber,
  low: maybeNumber,
  high: maybeNumber,
  bound: v.nullable(v.picklist(bounds)),
  unit: maybeText,
  source: text,
  metric: v.optional(maybeText),
  statistic: v.optional(maybeText),
  period: v.optional(maybeText),
  year: v.optional(maybeNumber),
  share: v.optional(maybeNumber),
});

/** A row of the table `claims`. */
export const claimSchema = v.object({
  id: text,
  statement_zh: text,
  statement_en: text,
  said_by: text,
  kind: text,
  reading: maybeText,
  operands: list,
  stated: maybeNumber,
  stated_low: maybeNumber,
  stated_high: maybeNumber,
  unit: maybeText,
  tolerance: maybeNumber,
  verdict: v.picklist(verdicts),
  reason_zh: text,
  reason_en: text,
});

export type OperandRow = v.InferOutput<typeof operandSchema>;
export type ClaimsRow = v.InferOutput<typeof claimSchema>;

/**
 * Recomputes the sum of a row and collects its numbers.
 * @param rows the rows that it names as operands, in its order
 * @param saidIn the year of the source that makes the claim
 */
export function toNumbers(claim: ClaimsRow, rows: readonly OperandRow[], saidIn: number | undefined): ClaimNumbers {
  const { kind, reading, unit, tolerance = 0 } = claim;
  const operands = rows.map(toOperand);
  const stated = { value: claim.stated, low: claim.stated_low, high: claim.stated_high };
  const audit = auditClaim({ kind, reading, operands, stated, tolerance, unit, saidIn });
  return { kind, operands, stated, unit, audit };
}

function toOperand(row: OperandRow): ClaimNumbers['operands'][number] {
  const { id, value, low, high, bound, unit } = row;
  return {
    id,
    low: value ?? low,
    high: value ?? high,
    unit,
    period: row.period ?? row.year?.toString(),
    isChange: isChange(row.metric ?? row.statistic, unit),
    share: row.share,
    figure: bound !== null && unit !== undefined ? { value, low, high, bound, unit } : undefined,
  };
}

/** A checked statement with the numbers that its sum is made of. */
export interface CountedClaim {
  readonly row: ClaimsRow;
  /** The rows of the sum, in its order. */
  readonly operands: readonly OperandRow[];
  readonly numbers: ClaimNumbers;
}

/**
 * Every checked statement with its numbers, by id, for the statement's own page.
 * @param tables the tables as read and checked
 * @throws where a statement names a row that no table has
 */
export function countedClaims(tables: readonly SiteTable[]): ReadonlyMap<string, CountedClaim> {
  const rowsOf = (name: string) => tables.find(({ resource }) => resource.name === name)?.rows ?? [];
  const operands = new Map(
    operandTables.flatMap(rowsOf).map((row) => {
      const read = v.parse(operandSchema, row);
      return [read.id, read] as const;
    }),
  );
  const years = new Map(rowsOf('sources').map((row) => [row['id'], row['year']]));
  return new Map(
    rowsOf('claims').map((line) => {
      const row = v.parse(claimSchema, line);
      const own = row.operands.map((id) => lookUp(operands, id));
      const year = years.get(row.said_by);
      const numbers = toNumbers(row, own, typeof year === 'number' ? year : undefined);
      return [row.id, { row, operands: own, numbers }] as const;
    }),
  );
}
