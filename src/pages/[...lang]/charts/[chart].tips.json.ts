import type { APIRoute, InferGetStaticPropsType } from 'astro';
import type { AnyChart } from '../../../charts/chart.ts';
import type { Lang } from '../../../i18n/lang.ts';
import { chartFilePaths } from '../../../publish/addresses/static-paths.ts';
import { siteData } from '../../../datasets/site-data.ts';
import type { TipFile } from '../../../publish/figures/drawn-tips.ts';
import { chartQuotes, drawnTips } from '../../../publish/figures/drawn-tips.ts';
import { siteFigure } from '../../../publish/figures/site-figure.ts';

export const getStaticPaths = chartFilePaths;

/**
 * The tips of the marks in the built drawings; a page fetches them with its first use. For a withdrawn chart there are
 * none: pages of it that are still open show only the marks' own words.
 */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { lang, chart } }) =>
  new Response(JSON.stringify(chart.made ? tipFile(chart.made, lang) : noTips), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });

const noTips: TipFile = { tips: {}, quotes: {} };

function tipFile(chart: AnyChart, lang: Lang): TipFile {
  const { published } = siteData();
  const figure = siteFigure(chart, lang);
  return { tips: drawnTips(figure), quotes: chartQuotes(chart.rows(published), figure, published, lang) };
}
