import type { ExampleRow } from '../../content/guide/guide.ts';
import type { SiteData } from '../../datasets/load-data.ts';
import type { SiteTable } from '../../datasets/site-table.ts';
import type { Row } from '../../tables/value.ts';

export interface GuideRow {
  readonly table: SiteTable;
  /** Index in the order of the file, from 0. */
  readonly index: number;
  readonly row: Row;
}

/** A row for the latest year of a yearly series: staff of all banks together, with a figure. */
const isYear = (row: Row): boolean =>
  row['metric'] === 'staff' && row['institution_zh'] === null && typeof row['value'] === 'number';

/**
 * A row of the present data as an example of how to write such a row.
 * @throws when the data has none
 */
export function guideRow(data: SiteData, example: ExampleRow): GuideRow {
  if (example === 'year') return latestYear(data);
  if (example === 'source') {
    const { row } = latestYear(data);
    return pick(data, 'sources', (source) => source['id'] === row['source']);
  }
  if (example === 'gap') return pick(data, 'gaps', (gap) => gap['table'] === 'bank-centres');
  return pick(data, 'cities', (_, index, rows) => index === rows.length - 1);
}

function latestYear(data: SiteData): GuideRow {
  const years = tableOf(data, 'bank-centres').rows.filter(isYear).map(yearOf);
  const latest = Math.max(...years);
  return pick(data, 'bank-centres', (row) => isYear(row) && yearOf(row) === latest);
}

const yearOf = (row: Row): number => (typeof row['year'] === 'number' ? row['year'] : 0);

function pick(
  data: SiteData,
  name: string,
  fits: (row: Row, index: number, rows: readonly Row[]) => boolean,
): GuideRow {
  const table = tableOf(data, name);
  const index = table.rows.findIndex(fits);
  const row = table.rows[index];
  if (!row) throw new Error(`the guide finds no row of "${name}" for an example`);
  return { table, index, row };
}

function tableOf({ tables }: SiteData, name: string): SiteTable {
  const table = tables.find(({ resource }) => resource.name === name);
  if (!table) throw new Error(`the guide needs the table "${name}"`);
  return table;
}
