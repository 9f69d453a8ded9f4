import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { chartPaths } from '../../../components/chart-paths.ts';
import { oembed } from '../../../components/machines/oembed.ts';
import { embedSubject } from '../../../components/reuse/embed-subject.ts';
import { embedSnippet } from '../../../components/reuse/embed-snippet.ts';
import { readHeights } from '../../../lib/read-heights.ts';

export const getStaticPaths = chartPaths;

/** Of a frame in a column of an article. */
const width = 600;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { lang, chart } }) => {
  const steps = readHeights(embedSubject(chart, lang).heights.live);
  const height = steps.findLast(({ from }) => from <= width)?.height ?? width;
  return new Response(oembed(chart, lang, { html: embedSnippet(chart, lang), width, height }), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
