import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { chartFilePaths } from '../../../components/chart-paths.ts';
import { chartFiles } from '../../../components/files/chart-files.ts';
import { fileResponse } from '../../../components/files/file-response.ts';

export const getStaticPaths = chartFilePaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { lang, chart } }) =>
  fileResponse('csv', (await chartFiles(chart, lang))['excel.csv']);
