import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { chartSources } from '../../publish/addresses/chart-input.ts';
import { siteData } from '../../datasets/site-data.ts';
import { servedCharts } from '../../publish/figures/served-chart.ts';

export const getStaticPaths = () => servedCharts().map((chart) => ({ params: { chart: chart.id }, props: { chart } }));

/**
 * Records of the sources of one chart for files that are made of a choice in the browser, which needs none of them to
 * draw. There are none of a withdrawn chart, of which no choice is drawn.
 */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { chart } }) =>
  new Response(JSON.stringify(chart.made ? chartSources(chart.made, siteData().published) : []), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
