import type { APIRoute } from 'astro';
import citation from '../../CITATION.cff?raw';
import { absoluteHref, pageHref } from '../publish/addresses/href.ts';
import { repositoryAddress } from '../publish/addresses/repository.ts';
import { datedCitation } from '../lib/dated-citation.ts';
import { siteEdition } from '../publish/discovery/site-edition.ts';

/** The project's CITATION.cff with this site's address, that of its repository where it is set, and with the version of the data it is made from. */
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
