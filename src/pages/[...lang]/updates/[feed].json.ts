import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { jsonFeed } from '../../../publish/feeds/write-feeds.ts';
import { feedInput, feedPaths } from '../../../publish/feeds/site-feeds.ts';

/** Only for all updates; the feed of a table is Atom only. */
export const getStaticPaths = () => feedPaths().filter(({ props }) => props.table === undefined);

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(jsonFeed(feedInput(props)), { headers: { 'Content-Type': 'application/feed+json; charset=utf-8' } });
