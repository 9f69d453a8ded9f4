import * as v from 'valibot';
import type { ClaimsRow, OperandRow } from './claim-rows.ts';
import { claimSchema, operandSchema, operandTables, toNumbers } from './claim-rows.ts';
import type { ClaimNumbers } from './claim-text.ts';
import { known } from '../known.ts';
import type { SiteTable } from '../site-table.ts';

/** A checked statement with the numbers that its sum is made of. */
export interface CountedClaim {
  readonly row: ClaimsRow;
  /** Rows of the sum, in its order. */
  readonly operands: readonly OperandRow[];
  readonly numbers: ClaimNumbers;
}

/**
 * Every checked statement with its numbers, by id: what its own page shows beyond the words that are published of it.
 * @param tables as they were read and checked
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
      const own = row.operands.map((id) => known(operands, id));
      const year = years.get(row.said_by);
      const numbers = toNumbers(row, own, typeof year === 'number' ? year : undefined);
      return [row.id, { row, operands: own, numbers }] as const;
    }),
  );
}
