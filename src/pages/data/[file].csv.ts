import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { fileResponse } from '../../publish/files/file-response.ts';
import { exportCsv, exportExcelCsv, exampleCsv, templateCsv } from '../../datasets/exports/export-csv.ts';
import { servedTable } from '../../datasets/exports/former-columns.ts';
import { siteData } from '../../datasets/site-data.ts';
import { openTables } from '../../datasets/site-table.ts';

/** Every table except microdata, for programs and for Excel, with an empty template and one with an example row. */
export const getStaticPaths = () =>
  openTables(siteData().tables).flatMap((table) => {
    const { name } = table.resource;
    return [
      { params: { file: name }, props: { body: () => exportCsv(servedTable(table)) } },
      { params: { file: `${name}.excel` }, props: { body: () => exportExcelCsv(servedTable(table)) } },
      { params: { file: `${name}.template` }, props: { body: () => templateCsv(table.resource) } },
      { params: { file: `${name}.example` }, props: { body: () => exampleCsv(table) } },
    ];
  });

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { body } }) =>
  fileResponse('csv', body());
