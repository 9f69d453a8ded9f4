import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { chartPaths } from '../../../components/chart-paths.ts';
import { renderDrawingFile } from '../../../components/render-drawing.ts';
import { siteData } from '../../../datasets/site-data.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { lang, chart } }) =>
  new Response(renderDrawingFile(chart.render(chart.rows(siteData().published), lang), chart.id, lang), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  });
