import { errorAt } from '../finding.ts';
import type { TableDraft } from '../table-draft.ts';
import type { FieldType } from '../package/descriptor.ts';

/** How many characters of an ISO day each type has. */
const lengths: Readonly<Partial<Record<FieldType, number>>> = { date: 10, yearmonth: 7, year: 4 };

/**
 * Reports dates, months and years after today in columns that declare no maximum. A column of forecasts declares one.
 */
export function checkFuture(draft: TableDraft, today: string | undefined): void {
  if (today === undefined) return;
  for (const field of draft.resource.schema.fields) {
    const { maximum, exclusiveMaximum } = field.constraints;
    const length = lengths[field.type];
    if (length === undefined || maximum !== undefined || exclusiveMaximum !== undefined) continue;
    const limit = today.slice(0, length);
    draft.rows.forEach((row, index) => {
      const value = row[field.name] ?? null;
      if (value === null || String(value) <= limit) return;
      draft.findings.push(
        errorAt('date-future', {
          line: draft.lines[index] ?? null,
          column: draft.columns.get(field.name) ?? null,
          field: field.name,
          value: String(value),
          params: { today: limit, row: draft.excelRows[index] ?? 0 },
        }),
      );
    });
  }
}
