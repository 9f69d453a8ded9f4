import path from 'node:path';
import { parseHTML } from 'linkedom';
import { charts } from '../../src/charts/all-charts.ts';
import { checkDatasets } from '../../src/datasets/checks/check-datasets.ts';
import { exportCsv } from '../../src/datasets/exports/export-csv.ts';
import { createInput } from '../../src/datasets/input.ts';
import { siteTables } from '../../src/datasets/load-data.ts';
import { publishLazily, shapeMicrodata } from '../../src/datasets/publish.ts';
import { checkDataFolder } from '../../src/datasets/checks/check-data-folder.ts';
import { difference } from '../../src/history/difference/difference.ts';
import { tableStates } from '../../src/history/table-state.ts';
import { checkTable } from '../../src/tables/check-table.ts';
import type { DataPackage } from '../../src/tables/package/descriptor.ts';
import type { TableReport } from '../../src/tables/table-report.ts';
import type { Row } from '../../src/tables/value.ts';
import { root } from './peers.ts';
import { time } from './statistics.ts';

/** Milliseconds of each step that rows go through. */
export interface StepTimes {
  readonly table: string;
  readonly rows: number;
  readonly steps: ReadonlyMap<string, number>;
}

/** A table as read, with copies of its rows under new keys; the other cells of a copy are the same. */
export interface Multiplied {
  readonly description: DataPackage;
  readonly reports: readonly TableReport[];
}

export const realData = (): Multiplied => {
  const { description, tables, errors } = checkDataFolder(path.join(root, 'data'));
  if (!description || errors.length > 0) throw new Error('the data of the project are not right');
  return { description, reports: tables };
};

/**
 * Multiplies the rows of a table.
 * @returns undefined for a table whose key is not text
 */
export function multiplied({ description, reports }: Multiplied, table: string, times: number): Multiplied | undefined {
  const resource = description.resources.find(({ name }) => name === table);
  const field = resource?.schema.fields.find(({ name }) => resource.schema.primaryKey.includes(name));
  if (field?.type !== 'string') return undefined;
  const { name } = field;
  const copied = (rows: readonly Row[], copy: number): readonly Row[] =>
    copy === 0 ? rows : rows.map((row) => ({ ...row, [name]: `${String(row[name])}-${copy}` }));
  const withAnyKey = description.resources.map((one) =>
    one.name === table
      ? {
          ...one,
          ...{ bytes: undefined, hash: undefined, rowCount: undefined },
          schema: {
            ...one.schema,
            fields: one.schema.fields.map((own) =>
              own.name === name ? { ...own, constraints: { ...own.constraints, pattern: undefined } } : own,
            ),
          },
        }
      : one,
  );
  return {
    description: { ...description, resources: withAnyKey },
    reports: reports.map((report) => {
      if (report.name !== table) return report;
      const rows = Array.from({ length: times }, (_, copy) => copied(report.rows, copy)).flat();
      const lines = rows.map((_, index) => index + 2);
      return { ...report, rows, lines, excelRows: lines };
    }),
  };
}

/** Measures how long the rows of a table take from bytes to drawings, and to be compared with the accepted ones. */
export async function timeRows(real: Multiplied, many: Multiplied, table: string): Promise<StepTimes> {
  const steps = new Map<string, number>();
  const step = async (name: string, work: () => unknown): Promise<void> => {
    steps.set(name, await time(work));
  };
  const { description, reports } = many;
  const own = siteTables(description, reports).find(({ resource }) => resource.name === table);
  if (!own) throw new Error(`no table ${table}`);
  const bytes = new TextEncoder().encode(exportCsv(own));
  await step('read', () => checkTable(bytes, `${table}.csv`, own.resource));
  await step('check', () => checkDatasets(reports, description.resources));
  const input = createInput(description, new Map(reports.map(({ name, rows }) => [name, rows])));
  let published = publishLazily(input, () => shapeMicrodata(input));
  await step('shape', () => {
    published = { ...published };
  });
  await step('difference', () =>
    difference({
      before: tableStates(siteTables(real.description, real.reports)),
      after: tableStates(siteTables(description, reports)),
      resources: description.resources,
      shown: () => undefined,
    }),
  );
  const { document } = parseHTML('<html><body></body></html>');
  const drawn = charts.filter(({ tables }) => tables.includes(table));
  await step('charts', () => {
    for (const chart of drawn) chart.render(chart.rows(published), 'en').draw({ document, id: 'x', width: 680 });
  });
  return { table, rows: own.rows.length, steps };
}
