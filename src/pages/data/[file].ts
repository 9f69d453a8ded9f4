import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { fileResponse } from '../../components/files/file-response.ts';
import { siteTableWorkbook } from '../../components/files/site-table-workbook.ts';
import { templateWorkbook } from '../../components/template-workbook.ts';
import { exportCsv } from '../../datasets/export-csv.ts';
import { exportDescriptor } from '../../datasets/export-descriptor.ts';
import { exportExcelCsv } from '../../datasets/export-excel-csv.ts';
import { exportJson } from '../../datasets/export-json.ts';
import { siteData } from '../../datasets/site-data.ts';
import { exampleCsv, templateCsv } from '../../datasets/template-csv.ts';

/** Every table in four forms, its templates, and the description of all of them. */
export function getStaticPaths() {
  const { tables } = siteData();
  const files = tables.flatMap((table) => {
    const { name } = table.resource;
    return [
      { file: `${name}.csv`, kind: 'csv' as const, body: () => exportCsv(table) },
      { file: `${name}.excel.csv`, kind: 'csv' as const, body: () => exportExcelCsv(table) },
      { file: `${name}.xlsx`, kind: 'xlsx' as const, body: () => siteTableWorkbook(table) },
      { file: `${name}.json`, kind: 'json' as const, body: () => exportJson(table) },
      { file: `${name}.template.csv`, kind: 'csv' as const, body: () => templateCsv(table.resource) },
      { file: `${name}.example.csv`, kind: 'csv' as const, body: () => exampleCsv(table) },
      { file: `${name}.template.xlsx`, kind: 'xlsx' as const, body: () => templateWorkbook(table.resource, tables) },
    ];
  });
  const descriptor = path.join(process.env['DATA_DIR'] ?? 'data', 'datapackage.json');
  const description = () => exportDescriptor(readFileSync(descriptor, 'utf8'), tables);
  return [...files, { file: 'datapackage.json', kind: 'json' as const, body: description }].map(({ file, kind, body }) => ({
    params: { file },
    props: { kind, body },
  }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { kind, body } }) =>
  fileResponse(kind, await body());
