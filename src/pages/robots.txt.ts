import type { APIRoute } from 'astro';
import { absoluteHref, fileHref } from '../publish/addresses/href.ts';

/** Everything may be read; frames keep themselves out of results by saying so, which only who reads them learns. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absoluteHref(fileHref('/sitemap.xml'))}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
