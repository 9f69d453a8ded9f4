import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { chartSources } from '../../publish/addresses/chart-input.ts';
import { siteData } from '../../datasets/site-data.ts';
import { servedCharts } from '../../publish/figures/served-chart.ts';

export const getStaticPaths = () => servedCharts().map((chart) => ({ params: { chart: chart.id }, props: { chart } }));

/**
 * Records of the sources of one chart, for files that the browser makes of a choice; drawing does not need them. For a
 * withdrawn chart there are none, because no choice of it is drawn.
 */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { chart } }) =>
  new Response(JSON.stringify(chart.made ? chartSources(chart.made, siteData().published) : []), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
