import type { OwnReport } from '../../datasets/check-own-files.ts';
import { checkOwnFiles } from '../../datasets/check-own-files.ts';
import { cellOf, exportCsv } from '../../datasets/export-csv.ts';
import { csvText } from '../../lib/csv-text.ts';
import type { SiteData } from '../../datasets/load-data.ts';
import type { SiteTable } from '../../datasets/site-table.ts';

/** A cell of one of the site's tables, and what to write into it. */
export interface ChangedCell {
  readonly table: string;
  /** Of the row in the table, from 0. */
  readonly index: number;
  readonly field: string;
  readonly text: string;
}

/** What the checker says of the site's own table in which one cell was changed; the other tables are as published. */
export function checkChanged({ package: description, tables }: SiteData, change: ChangedCell): OwnReport {
  const changed = tableOf(tables, change);
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const files = new Map(tables.map((table) => [table.resource.path, (): string => exportCsv(table)]));
  const mine = `changed/${changed.resource.path}`;
  files.set(mine, () => withCell(changed, change));
  return checkOwnFiles({
    package: description,
    readFile: (path) => encode(files.get(path)?.() ?? ''),
    files: [{ path: mine, name: `data/${changed.resource.path}`, table: change.table }],
  });
}

/** The site's own table as CSV, with one cell changed. */
export const changedCsv = ({ tables }: SiteData, change: ChangedCell): string =>
  withCell(tableOf(tables, change), change);

/** @throws when there is no such table */
function tableOf(tables: readonly SiteTable[], { table }: ChangedCell): SiteTable {
  const found = tables.find(({ resource }) => resource.name === table);
  if (!found) throw new Error(`no table is called "${table}"`);
  return found;
}

function withCell(table: SiteTable, { index, field, text }: ChangedCell): string {
  const names = table.resource.schema.fields.map(({ name }) => name);
  const records = table.rows.map((_, at) =>
    names.map((name) => (at === index && name === field ? text : cellOf(table, at, name))),
  );
  return csvText([names, ...records]);
}
