import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { builtFigure } from '../../../components/built-figure.ts';
import { chartPaths } from '../../../components/chart-paths.ts';
import { drawnTips } from '../../../components/drawn-tips.ts';
import { siteData } from '../../../datasets/site-data.ts';

export const getStaticPaths = chartPaths;

/** What the marks of the built drawings tell; a page fetches it with its first use. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { lang, chart } }) =>
  new Response(JSON.stringify(drawnTips(builtFigure(chart, lang, siteData().published))), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
