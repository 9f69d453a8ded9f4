import type { APIRoute, InferGetStaticPropsType } from 'astro';
import type { AnyChart } from '../../../charts/chart.ts';
import { chartFilePaths } from '../../../publish/addresses/chart-paths.ts';
import { oembed } from '../../../publish/discovery/oembed.ts';
import { embedSubject } from '../../../publish/figures/embed-subject.ts';
import { embedSnippet } from '../../../publish/figures/embed-subject.ts';
import type { Lang } from '../../../i18n/lang.ts';
import { readHeights } from '../../../lib/read-heights.ts';

export const getStaticPaths = chartFilePaths;

/** Of a frame in a column of an article. */
const width = 600;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { lang, chart } }) => {
  const frame = chart.made && frameOf(chart.made, lang);
  return new Response(oembed(chart, lang, frame), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};

function frameOf(chart: AnyChart, lang: Lang) {
  const steps = readHeights(embedSubject(chart, lang).heights.live);
  const height = steps.findLast(({ from }) => from <= width)?.height ?? width;
  return { html: embedSnippet(chart, lang), width, height };
}
