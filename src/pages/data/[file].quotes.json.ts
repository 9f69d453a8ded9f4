import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { fileResponse } from '../../publish/files/file-response.ts';
import { quotedTables, quoteFile } from '../../publish/quote-cards/quote-file.ts';

/** What pressing a figure of a table shows: sentences, definition, citation. */
export function getStaticPaths() {
  return quotedTables().map((table) => ({ params: { file: table.resource.name }, props: { table } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { table } }) =>
  fileResponse('json', JSON.stringify(quoteFile(table)));
