import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { exportCsv } from '../../datasets/export-csv.ts';
import { exportDescriptor } from '../../datasets/export-descriptor.ts';
import { exportExcelCsv } from '../../datasets/export-excel-csv.ts';
import { exportJson } from '../../datasets/export-json.ts';
import { siteData } from '../../datasets/site-data.ts';

const csv = 'text/csv; charset=utf-8';
const json = 'application/json; charset=utf-8';

/** Every table in three forms, and the description of all of them. */
export function getStaticPaths() {
  const { tables } = siteData();
  const files = tables.flatMap((table) => {
    const { name } = table.resource;
    return [
      { file: `${name}.csv`, type: csv, text: () => exportCsv(table) },
      { file: `${name}.excel.csv`, type: csv, text: () => exportExcelCsv(table) },
      { file: `${name}.json`, type: json, text: () => exportJson(table) },
    ];
  });
  const descriptor = path.join(process.env['DATA_DIR'] ?? 'data', 'datapackage.json');
  const description = () => exportDescriptor(readFileSync(descriptor, 'utf8'), tables);
  return [...files, { file: 'datapackage.json', type: json, text: description }].map(({ file, type, text }) => ({
    params: { file },
    props: { type, text },
  }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { type, text } }) =>
  new Response(text(), { headers: { 'Content-Type': type } });
