import { groupRows } from './check-keys.ts';
import { errorAt } from '../finding.ts';
import type { TableDraft } from '../table-draft.ts';
import { isRead } from '../table-draft.ts';
import type { SumRule } from '../package/rules.ts';
import type { Value } from '../value.ts';

/**
 * Reports parts that should make a total, as the description declares, and do not. A sum with a missing part is not
 * judged, because it is unknown. A group is not judged either while a row, or a cell that assigns a row to its group,
 * could not be read. The error is placed at the total of a row, or at the last row of a group.
 */
export function checkSums(draft: TableDraft): void {
  for (const rule of draft.resource.schema.sums) {
    const isWhole = !draft.lost && draft.rows.every((_, index) => isRead(draft, index, rule.by ?? []));
    if (rule.by && !isWhole) continue;
    const groups = rule.by ? groupRows(draft, rule.by).values() : draft.rows.map((_, index) => [index]);
    for (const indexes of groups) checkGroup(draft, rule, indexes);
  }
}

function checkGroup(draft: TableDraft, { fields, by, total, tolerance }: SumRule, indexes: readonly number[]): void {
  const last = indexes[indexes.length - 1] ?? 0;
  const parts = indexes.flatMap((index) => fields.map((name) => draft.rows[index]?.[name]));
  const wanted = typeof total === 'number' ? total : draft.rows[last]?.[total];
  if (!parts.every(isNumber) || !isNumber(wanted)) return;
  const sum = parts.reduce((left, right) => left + right, 0);
  // Binary floating point leaves errors of about a billionth in sums of decimals.
  if (Math.abs(sum - wanted) <= tolerance + 1e-9 * Math.max(1, Math.abs(wanted))) return;
  const field = typeof total === 'string' ? total : (fields[0] ?? '');
  const group = (by ?? []).map((name) => String(draft.rows[last]?.[name] ?? '')).join(', ');
  draft.findings.push(
    errorAt('sum-differs', {
      line: draft.lines[last] ?? null,
      column: draft.columns.get(field) ?? null,
      field,
      value: String(draft.rows[last]?.[field] ?? ''),
      params: {
        row: draft.excelRows[last] ?? 0,
        group,
        parts: fields,
        sum: String(+sum.toPrecision(12)),
        total: String(wanted),
        tolerance: String(tolerance),
      },
    }),
  );
}

const isNumber = (value: Value | undefined): value is number => typeof value === 'number';
