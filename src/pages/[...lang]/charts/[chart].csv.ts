import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { chartCsv } from '../../../components/chart-files.ts';
import { chartPaths } from '../../../components/chart-paths.ts';
import { siteFigure } from '../../../figures/site-figure.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { lang, chart } }) =>
  new Response(chartCsv(siteFigure(chart, lang).rendering), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
