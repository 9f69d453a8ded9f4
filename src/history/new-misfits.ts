import type { RowAudit } from '../datasets/audits/audit.ts';
import { isKnown, rowAudits, toAudited, unnamedMisfits } from '../datasets/audits/row-audits.ts';
import type { Resource, Value } from '../tables/types.ts';
import type { TableState } from './table-state.ts';
import { stateCell } from './table-state.ts';

/** The row whose number does not fit the others, as an anomaly names it. */
interface Misfit {
  readonly row: string;
  readonly field: string;
  readonly new: Value;
}

/** Sums of a table's rows that do not come out, that no checked statement is about, and that did not stand so before. */
export function newMisfits(
  old: TableState | undefined,
  fresh: TableState,
  resource: Resource,
  claims: TableState | undefined,
): Misfit[] {
  const misfits = (state: TableState): RowAudit[] =>
    unnamedMisfits(rowAudits(toAudited(resource, state.rows)), claims?.rows ?? []);
  const before = new Set((old ? misfits(old) : []).map(same));
  return misfits(fresh)
    .filter((audit) => !before.has(same(audit)) && !isKnown(resource, audit))
    .flatMap(({ rows: [row = ''], field }) => [{ row, field, new: stateCell(fresh, row, field) ?? null }]);
}

const same = ({ rule, rows, field, found, stated }: RowAudit): string =>
  JSON.stringify([rule, rows, field, found, stated]);
