import type { ProblemCode, ValuesOf } from '../../tables/messages/catalog.ts';
import type { Problem, TableReport } from '../../tables/table-report.ts';
import type { Row } from '../../tables/value.ts';
import { isRead } from '../../tables/table-draft.ts';

interface At {
  readonly report: TableReport;
  /** The index of the row in the report. */
  readonly index: number;
  readonly field: string;
}

/** An error about one cell, with the place of that cell in its file. */
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
 * A report with the rows that a rule may judge: of a rejected table those whose cells in the given fields (all if none
 * are given) could be read; any other report is returned as it is.
 */
export function readable(report: TableReport, fields: readonly string[] = [...report.columns.keys()]): TableReport {
  const { readable: read } = report;
  if (report.outcome !== 'reject' || !read) return report;
  const kept = read.rows.flatMap((_, index) => (isRead(read, index, fields) ? [index] : []));
  const of = <T>(list: readonly T[]): T[] => kept.flatMap((index) => list.slice(index, index + 1));
  return { ...report, rows: of(read.rows), lines: of(read.lines), excelRows: of(read.excelRows) };
}

/** The rows of a rejected table with a cell that could not be read. Rules do not judge what depends on them. */
export function unreadRows({ columns, readable: read }: TableReport): readonly Row[] {
  if (!read) return [];
  const fields = [...columns.keys()];
  return read.rows.filter((_, index) => !isRead(read, index, fields));
}
