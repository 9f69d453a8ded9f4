import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { siteData } from '../../datasets/site-data.ts';
import { languagePaths } from '../../publish/addresses/static-paths.ts';
import { searchIndex } from '../../publish/discovery/search-index.ts';
import { siteUpdates } from '../../publish/feeds/site-updates.ts';

export const getStaticPaths = languagePaths;

/** The search index, fetched when somebody begins to type. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { lang } }) =>
  new Response(JSON.stringify(searchIndex(siteData(), siteUpdates(lang), lang)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
