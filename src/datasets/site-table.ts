import type { DataPackage, Resource } from '../tables/package/descriptor.ts';
import type { TableReport } from '../tables/table-report.ts';
import type { Row } from '../tables/value.ts';

/** A table as it is published for download. */
export interface SiteTable {
  readonly resource: Resource;
  /** Typed rows in the file's order; a missing cell is null. */
  readonly rows: readonly Row[];
  /** For each row, the fields whose cell holds a declared mark (such as `x`) for why nothing is published. */
  readonly marks: readonly ReadonlyMap<string, string>[];
}

/** The tables whose rows are published: all but microdata. */
export const openTables = (tables: readonly SiteTable[]): SiteTable[] =>
  tables.filter(({ resource }) => !resource.microdata);

/**
 * A table that was read, as it is published for download.
 * @throws when the description has no such table
 */
export function toSiteTable(report: TableReport, description: DataPackage): SiteTable {
  const resource = description.resources.find((candidate) => candidate.name === report.name);
  if (!resource) throw new Error(`table "${report.name}" was read but is not in datapackage.json`);
  const marks = report.lines.map(() => new Map<string, string>());
  const byLine = new Map(report.lines.map((line, index) => [line, marks[index]]));
  for (const { line, field, mark } of report.marks) byLine.get(line)?.set(field, mark);
  return { resource, rows: report.rows, marks };
}
