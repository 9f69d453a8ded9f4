import type { Field } from '../package/descriptor.ts';
import type { Unit } from '../cells/units.ts';
import { parseUnit, contradicts } from '../cells/units.ts';
import type { Column } from '../package/column.ts';
import { errorAt, noticeAt } from '../finding.ts';
import type { TableDraft } from '../table-draft.ts';

/** The unit of a column: its `unit`, else what stands in brackets at the end of its title. */
export function declaredUnit(field: Field): Unit | null {
  if (field.unit !== undefined) return parseUnit(field.unit);
  const bracket = /[(（[]([^()（）[\]]+)[)）\]]\s*$/.exec(field.title ?? '');
  return bracket ? parseUnit(bracket[1] ?? '') : null;
}

/** Whether a column holds shares between 0 and 1, by its unit or by its limits. */
export function isRatio(field: Field): boolean {
  const { minimum, maximum } = field.constraints;
  if (field.type !== 'number') return false;
  if (declaredUnit(field)?.base === 'ratio') return true;
  return maximum !== undefined && parseLimit(maximum) === 1 && (minimum === undefined || parseLimit(minimum) === 0);
}

function parseLimit(limit: string | number): number | null {
  if (typeof limit === 'number') return limit;
  return limit === '1' || limit === '1.0' ? 1 : limit === '0' || limit === '0.0' ? 0 : null;
}

/**
 * Whether the record right below the header is a row of units (元, 人, %). It is skipped with a notice when no unit
 * contradicts the description, else reported as an error.
 */
export function readUnitRow(
  record: readonly string[],
  columns: readonly Column[],
  line: number,
  draft: TableDraft,
): boolean {
  const numeric = columns.filter(({ field }) => field.type === 'integer' || field.type === 'number');
  const units = numeric.flatMap((column) => {
    const text = (record[column.index] ?? '').trim().replace(/^[(（](.*)[)）]$/, '$1');
    return text === '' ? [] : [{ column, text, unit: parseUnit(text) }];
  });
  if (units.length === 0 || units.some(({ text, unit }) => unit === null || /^\p{N}/u.test(text))) return false;
  const others = columns.filter((column) => !numeric.includes(column));
  if (others.some((column) => /\d/.test(record[column.index] ?? ''))) return false;
  const wrong = units.find(({ column, unit }) => {
    const declared = declaredUnit(column.field);
    return unit !== null && (declared ? contradicts(unit, declared) : unit.power !== 0);
  });
  const value = record.join(',');
  if (!wrong) draft.findings.push(noticeAt('unit-row', { line, value }));
  else {
    const { field, index } = wrong.column;
    draft.findings.push(
      errorAt('unit-row-wrong', {
        line,
        column: index + 1,
        field: field.name,
        value: wrong.text,
        params: { declared: field.unit ?? '' },
      }),
    );
  }
  return true;
}
