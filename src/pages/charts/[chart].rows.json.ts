import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { charts } from '../../charts/registry.ts';
import { chartInput } from '../../components/chart-input.ts';
import { siteData } from '../../datasets/site-data.ts';

export const getStaticPaths = () => charts.map((chart) => ({ params: { chart: chart.id }, props: { chart } }));

/** Rows of one chart for the drawing code in the browser; both languages are in them. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { chart } }) =>
  new Response(JSON.stringify(chartInput(chart, siteData().published)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
