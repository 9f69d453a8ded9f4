import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { chartFilePaths } from '../../../publish/addresses/static-paths.ts';
import { siteCitation } from '../../../publish/citations/chart-words.ts';
import { bibtex } from '../../../publish/citations/formats.ts';

export const getStaticPaths = chartFilePaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { lang, chart } }) =>
  new Response(bibtex(siteCitation(chart, lang)), {
    headers: { 'Content-Type': 'application/x-bibtex; charset=utf-8' },
  });
