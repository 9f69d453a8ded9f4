import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { templateWorkbook } from '../../components/template-workbook.ts';
import { exportCsv } from '../../datasets/export-csv.ts';
import { exportDescriptor } from '../../datasets/export-descriptor.ts';
import { exportExcelCsv } from '../../datasets/export-excel-csv.ts';
import { exportJson } from '../../datasets/export-json.ts';
import { siteData } from '../../datasets/site-data.ts';
import { exampleCsv, templateCsv } from '../../datasets/template-csv.ts';

const csv = 'text/csv; charset=utf-8';
const json = 'application/json; charset=utf-8';
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Every table in three forms, its templates, and the description of all of them. */
export function getStaticPaths() {
  const { tables } = siteData();
  const files = tables.flatMap((table) => {
    const { name } = table.resource;
    return [
      { file: `${name}.csv`, type: csv, body: () => exportCsv(table) },
      { file: `${name}.excel.csv`, type: csv, body: () => exportExcelCsv(table) },
      { file: `${name}.json`, type: json, body: () => exportJson(table) },
      { file: `${name}.template.csv`, type: csv, body: () => templateCsv(table.resource) },
      { file: `${name}.example.csv`, type: csv, body: () => exampleCsv(table) },
      { file: `${name}.template.xlsx`, type: xlsx, body: () => workbookOf(table.resource, tables) },
    ];
  });
  const descriptor = path.join(process.env['DATA_DIR'] ?? 'data', 'datapackage.json');
  const description = () => exportDescriptor(readFileSync(descriptor, 'utf8'), tables);
  return [...files, { file: 'datapackage.json', type: json, body: description }].map(({ file, type, body }) => ({
    params: { file },
    props: { type, body },
  }));
}

/** The bytes in a buffer of their own, which is what a response takes. */
async function workbookOf(...of: Parameters<typeof templateWorkbook>): Promise<ArrayBuffer> {
  return new Uint8Array(await templateWorkbook(...of)).buffer;
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { type, body } }) =>
  new Response(await body(), { headers: { 'Content-Type': type } });
