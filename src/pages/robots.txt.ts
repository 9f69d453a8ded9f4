import type { APIRoute } from 'astro';
import { absoluteHref, fileHref } from '../publish/addresses/href.ts';

/**
 * Crawlers may read everything. Pages for frames exclude themselves from search results by a tag, which crawlers see
 * only if they may read them.
 */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absoluteHref(fileHref('/sitemap.xml'))}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
