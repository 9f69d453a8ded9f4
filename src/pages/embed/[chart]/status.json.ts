import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { statusPaths } from '../../../publish/addresses/static-paths.ts';

export const getStaticPaths = statusPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { status } }) =>
  new Response(`${JSON.stringify(status)}\n`, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
