import type { OwnReport } from '../../datasets/checks/check-own-files.ts';
import { checkOwnFiles } from '../../datasets/checks/check-own-files.ts';
import { cellOf, exportCsv } from '../../datasets/exports/export-csv.ts';
import { csvText } from '../../lib/text/csv-text.ts';
import type { SiteData } from '../../datasets/load-data.ts';
import type { SiteTable } from '../../datasets/site-table.ts';

/** A cell of one of the site's tables, and what to write into it. */
export interface ChangedCell {
  readonly table: string;
  /** Index of the row in the table, from 0. */
  readonly index: number;
  readonly field: string;
  readonly text: string;
}

/** What the checker reports for the site's own tables with some cells changed; the other tables are as published. */
export function checkChanged(
  { package: description, tables }: SiteData,
  changes: readonly [ChangedCell, ...ChangedCell[]],
): OwnReport {
  const changed = Map.groupBy(changes, ({ table }) => table);
  const files = new Map(tables.map((table) => [table.resource.path, (): string => exportCsv(table)]));
  const given = [...changed].map(([name, cells]) => {
    const table = tableOf(tables, name);
    const path = `changed/${table.resource.path}`;
    files.set(path, () => withCells(table, cells));
    return { path, name: `data/${table.resource.path}`, table: name };
  });
  return checkOwnFiles({
    package: description,
    readFile: (path) => new TextEncoder().encode(files.get(path)?.() ?? ''),
    files: given,
  });
}

/** The site's own table as CSV, with one cell changed. */
export const changedCsv = ({ tables }: SiteData, change: ChangedCell): string =>
  withCells(tableOf(tables, change.table), [change]);

/**
 * The table with that name.
 * @throws when there is no such table
 */
function tableOf(tables: readonly SiteTable[], name: string): SiteTable {
  const found = tables.find(({ resource }) => resource.name === name);
  if (!found) throw new Error(`no table is called "${name}"`);
  return found;
}

function withCells(table: SiteTable, cells: readonly ChangedCell[]): string {
  const names = table.resource.schema.fields.map(({ name }) => name);
  const records = table.rows.map((_, at) => {
    const own = cells.filter(({ index }) => index === at);
    return names.map((name) => own.find(({ field }) => field === name)?.text ?? cellOf(table, at, name));
  });
  return csvText([names, ...records]);
}
