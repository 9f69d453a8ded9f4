import type { APIRoute } from 'astro';
import { absoluteHref, pageHref } from '../components/href.ts';
import { sitePages } from '../components/machines/site-pages.ts';
import { sitemap } from '../components/machines/sitemap.ts';

export const GET: APIRoute = () =>
  new Response(
    sitemap(sitePages(), (lang, path) => absoluteHref(pageHref(lang, path))),
    { headers: { 'Content-Type': 'application/xml; charset=utf-8' } },
  );
