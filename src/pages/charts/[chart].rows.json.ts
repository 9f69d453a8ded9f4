import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { chartInput } from '../../publish/addresses/chart-input.ts';
import { siteData } from '../../datasets/site-data.ts';
import { servedCharts } from '../../publish/figures/served-chart.ts';

export const getStaticPaths = () => servedCharts().map((chart) => ({ params: { chart: chart.id }, props: { chart } }));

/**
 * Rows of one chart for the drawing code in the browser, in both languages. For a withdrawn chart there are none: pages
 * of it that are still open cannot draw a choice, say so, and leave the drawing unchanged.
 */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { chart } }) =>
  new Response(
    JSON.stringify(chart.made ? chartInput(chart.made, siteData().published) : { rows: null, sources: [] }),
    {
      headers: { 'Content-Type': 'application/json; charset=utf-8' },
    },
  );
