import type { ProblemCode, ValuesOf } from '../../tables/messages/book.ts';
import type { Problem, TableReport } from '../../tables/types.ts';

interface At {
  readonly report: TableReport;
  /** Of the row among those the report holds. */
  readonly index: number;
  readonly field: string;
}

/** An error of one cell, with the place of that cell in its file. */
export function problemAt<Code extends ProblemCode>(
  code: Code,
  { report, index, field }: At,
  params?: ValuesOf<Code>,
): Problem {
  const value = report.rows[index]?.[field] ?? null;
  return {
    code,
    severity: 'error',
    file: report.file,
    line: report.lines[index] ?? null,
    column: report.columns.get(field) ?? null,
    field,
    value: value === null ? '' : String(value),
    params: { ...params, row: report.excelRows[index] ?? 0 },
  };
}
