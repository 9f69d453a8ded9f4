import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { chartJson } from '../../../components/chart-files.ts';
import { chartPaths } from '../../../components/chart-paths.ts';
import { siteData } from '../../../datasets/site-data.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { lang, chart } }) =>
  new Response(chartJson(chart, lang, siteData().published), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
