import type { APIRoute } from 'astro';
import { absoluteHref, pageHref } from '../publish/addresses/href.ts';
import { sitePages, sitemap } from '../publish/discovery/sitemap.ts';

export const GET: APIRoute = () =>
  new Response(
    sitemap(sitePages(), (lang, path) => absoluteHref(pageHref(lang, path))),
    { headers: { 'Content-Type': 'application/xml; charset=utf-8' } },
  );
