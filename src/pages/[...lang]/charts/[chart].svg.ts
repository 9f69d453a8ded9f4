import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { chartPaths } from '../../../components/chart-paths.ts';
import { renderDrawingFile } from '../../../figures/render-drawing.ts';
import { siteFigure } from '../../../figures/site-figure.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { lang, chart } }) =>
  new Response(renderDrawingFile(siteFigure(chart, lang).rendering, chart.id, lang), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  });
