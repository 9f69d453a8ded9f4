import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { fileResponse } from '../../publish/files/file-response.ts';
import { siteTableWorkbook } from '../../publish/files/table-workbook.ts';
import { templateWorkbook } from '../../publish/tables/template-workbook.ts';
import { siteData } from '../../datasets/site-data.ts';
import { openTables } from '../../datasets/site-table.ts';

/** Every table except microdata as a workbook, with its template. */
export function getStaticPaths() {
  const { tables } = siteData();
  return openTables(tables).flatMap((table) => {
    const { name } = table.resource;
    return [
      { params: { file: name }, props: { body: () => siteTableWorkbook(table) } },
      { params: { file: `${name}.template` }, props: { body: () => templateWorkbook(table.resource, tables) } },
    ];
  });
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { body } }) =>
  fileResponse('xlsx', await body());
