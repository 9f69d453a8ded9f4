import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { chartCsv } from '../../../components/chart-files.ts';
import { chartPaths } from '../../../components/chart-paths.ts';
import { siteData } from '../../../datasets/site-data.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { lang, chart } }) =>
  new Response(chartCsv(chart.render(chart.rows(siteData().published), lang)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
