import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { chartFilePaths } from '../../../publish/addresses/static-paths.ts';
import { chartFiles } from '../../../publish/files/chart-files.ts';
import { fileResponse } from '../../../publish/files/file-response.ts';

export const getStaticPaths = chartFilePaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { lang, chart } }) =>
  fileResponse('csv', (await chartFiles(chart, lang))['excel.csv']);
