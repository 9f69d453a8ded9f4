import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { chartFilePaths } from '../../../publish/addresses/chart-paths.ts';
import { drawnTips } from '../../../publish/figures/drawn-tips.ts';
import { siteFigure } from '../../../publish/figures/site-figure.ts';

export const getStaticPaths = chartFilePaths;

/**
 * What the marks of the built drawings tell; a page fetches it with its first use. Pages of a withdrawn chart that are
 * still about find nothing told, and show a mark's own words.
 */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { lang, chart } }) =>
  new Response(JSON.stringify(chart.made ? drawnTips(siteFigure(chart.made, lang)) : {}), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
