import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { fileResponse } from '../../publish/files/file-response.ts';
import { exportDescriptor } from '../../datasets/exports/export-descriptor.ts';
import { exportJson, exportMicrodata } from '../../datasets/exports/export-json.ts';
import { servedTable } from '../../datasets/exports/former-columns.ts';
import { siteData } from '../../datasets/site-data.ts';
import { openTables } from '../../datasets/site-table.ts';

/** Every table except microdata, the published summary of microdata, and the description of all tables. */
export function getStaticPaths() {
  const { tables, published } = siteData();
  const descriptor = path.join(process.env['DATA_DIR'] ?? 'data', 'datapackage.json');
  return [
    ...openTables(tables).map((table) => ({ params: { file: table.resource.name }, props: { body: () => exportJson(servedTable(table)) } })),
    { params: { file: 'microdata' }, props: { body: () => exportMicrodata(published) } },
    { params: { file: 'datapackage' }, props: { body: () => exportDescriptor(readFileSync(descriptor, 'utf8'), tables) } },
  ];
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { body } }) =>
  fileResponse('json', body());
