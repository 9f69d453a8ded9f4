import type { APIRoute } from 'astro';
import { securityText, siteEdition } from '../../publish/discovery/site-edition.ts';
import { repositoryFile } from '../../publish/addresses/repository.ts';

/** No file is made without a repository, or before anything is published: a contact address is never invented. */
export function getStaticPaths() {
  const contact = repositoryFile('SECURITY.md');
  const date = siteEdition()?.date;
  return contact === undefined || date === undefined
    ? []
    : [{ params: { file: 'security' }, props: { text: securityText(contact, date) } }];
}

export const GET: APIRoute<{ readonly text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
