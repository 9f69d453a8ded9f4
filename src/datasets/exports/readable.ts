import { isRead } from '../../tables/table-draft.ts';
import type { Row, TableReport } from '../../tables/types.ts';

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
