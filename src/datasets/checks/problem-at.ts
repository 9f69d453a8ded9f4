import type { ProblemCode, ValuesOf } from '../../tables/messages/catalog.ts';
import type { Problem, TableReport, Row } from '../../tables/types.ts';
import { isRead } from '../../tables/table-draft.ts';

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

/**
 * A report as a rule judges it: of a rejected table the rows whose cells in these fields could be read, all fields if
 * none are named; any other as it is.
 */
export function readable(report: TableReport, fields: readonly string[] = [...report.columns.keys()]): TableReport {
  const { readable: read } = report;
  if (report.outcome !== 'reject' || !read) return report;
  const kept = read.rows.flatMap((_, index) => (isRead(read, index, fields) ? [index] : []));
  const of = <T>(list: readonly T[]): T[] => kept.flatMap((index) => list.slice(index, index + 1));
  return { ...report, rows: of(read.rows), lines: of(read.lines), excelRows: of(read.excelRows) };
}

/** Rows of a rejected table of which some cell could not be read; what it would be compared with is not judged. */
export function unreadRows({ columns, readable: read }: TableReport): readonly Row[] {
  if (!read) return [];
  const fields = [...columns.keys()];
  return read.rows.filter((_, index) => !isRead(read, index, fields));
}
