import type { APIRoute } from 'astro';
import citation from '../../CITATION.cff?raw';
import { absoluteHref, pageHref } from '../publish/addresses/href.ts';
import { siteEdition } from '../publish/discovery/site-edition.ts';
import { datedCitation } from '../lib/dated-citation.ts';

/** The project's CITATION.cff with this site's address, and with the version of the data it is made from. */
export const GET: APIRoute = () => {
  const edition = siteEdition();
  const dated = edition ? datedCitation(citation, edition) : citation;
  return new Response(`${dated}url: ${JSON.stringify(absoluteHref(pageHref('zh', '/')))}\n`, {
    headers: { 'Content-Type': 'text/yaml; charset=utf-8' },
  });
};
