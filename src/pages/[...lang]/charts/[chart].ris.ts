import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { chartFilePaths } from '../../../components/chart-paths.ts';
import { siteCitation } from '../../../components/reuse/chart-words.ts';
import { ris } from '../../../figures/citations/ris.ts';

export const getStaticPaths = chartFilePaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { lang, chart } }) =>
  new Response(ris(siteCitation(chart, lang)), {
    headers: { 'Content-Type': 'application/x-research-info-systems; charset=utf-8' },
  });
