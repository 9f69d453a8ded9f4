import type { APIRoute } from 'astro';
import citation from '../../CITATION.cff?raw';
import { absoluteHref, pageHref } from '../publish/addresses/href.ts';
import { repositoryAddress } from '../publish/addresses/repository.ts';
import { datedCitation } from '../lib/dated-citation.ts';
import { siteEdition } from '../publish/discovery/site-edition.ts';

/**
 * The project's CITATION.cff with the address of this site, the address of its repository if there is one, and the
 * version of the data that the site is made from.
 */
export const GET: APIRoute = () => {
  const edition = siteEdition();
  const dated = edition ? datedCitation(citation, edition) : citation;
  const repository = repositoryAddress();
  const addresses = [
    `url: ${JSON.stringify(absoluteHref(pageHref('zh', '/')))}\n`,
    ...(repository === undefined ? [] : [`repository-code: ${JSON.stringify(repository)}\n`]),
  ];
  return new Response(dated + addresses.join(''), {
    headers: { 'Content-Type': 'text/yaml; charset=utf-8' },
  });
};
