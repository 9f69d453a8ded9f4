import type { APIRoute } from 'astro';
import { securityText, siteEdition } from '../../publish/discovery/site-edition.ts';
import { repositoryFile } from '../../publish/addresses/repository.ts';

/** No file where no repository is named, or nothing is published yet: an address to write to is never made up. */
export function getStaticPaths() {
  const contact = repositoryFile('SECURITY.md');
  const date = siteEdition()?.date;
  return contact === undefined || date === undefined
    ? []
    : [{ params: { file: 'security' }, props: { text: securityText(contact, date) } }];
}

export const GET: APIRoute<{ readonly text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
