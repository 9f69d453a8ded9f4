import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { atomFeed } from '../../../publish/feeds/write-feeds.ts';
import { feedInput, feedPaths } from '../../../publish/feeds/site-feeds.ts';

export const getStaticPaths = feedPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(atomFeed(feedInput(props)), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
