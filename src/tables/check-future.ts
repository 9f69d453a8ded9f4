import { errorAt } from './finding.ts';
import type { TableDraft } from './table-draft.ts';

/**
 * Dates and months after today, in columns that declare no latest one. Years are left alone: forecasts are often by
 * year.
 */
export function checkFuture(draft: TableDraft, today: string | undefined): void {
  if (today === undefined) return;
  for (const field of draft.resource.schema.fields) {
    const { maximum, exclusiveMaximum } = field.constraints;
    if (
      (field.type !== 'date' && field.type !== 'yearmonth') ||
      maximum !== undefined ||
      exclusiveMaximum !== undefined
    )
      continue;
    const limit = field.type === 'date' ? today : today.slice(0, 7);
    draft.rows.forEach((row, index) => {
      const value = row[field.name];
      if (typeof value !== 'string' || value <= limit) return;
      draft.findings.push(
        errorAt('date-future', {
          line: draft.lines[index] ?? null,
          column: draft.columns.get(field.name) ?? null,
          field: field.name,
          value,
          params: { today: limit, row: draft.excelRows[index] ?? 0 },
        }),
      );
    });
  }
}
