import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { chartPaths } from '../../../components/chart-paths.ts';
import { drawnTips } from '../../../figures/drawn-tips.ts';
import { siteFigure } from '../../../figures/site-figure.ts';

export const getStaticPaths = chartPaths;

/** What the marks of the built drawings tell; a page fetches it with its first use. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { lang, chart } }) =>
  new Response(JSON.stringify(drawnTips(siteFigure(chart, lang))), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
