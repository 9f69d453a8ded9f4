import type { BuiltFile, PolicySite } from './content-policy.ts';
import { contentPolicy, elementsOf, isFrame } from './content-policy.ts';

const encoding = '<meta charset="utf-8">';

/**
 * Adds a page's own policy to its head, for hosts that send no headers. It allows exactly what the page contains, and
 * comes right after the encoding, before anything that it applies to.
 * @throws when a page does not begin as all pages here do
 */
export function withMetaPolicy(page: BuiltFile & { readonly text: string }, site: PolicySite): string {
  const at = page.text.indexOf(encoding);
  if (at < 0) throw new Error(`${page.path} has no ${encoding}, behind which its policy would stand`);
  const policy = contentPolicy(elementsOf([page], site), isFrame(page.path) ? { address: site.address } : {});
  const end = at + encoding.length;
  return `${page.text.slice(0, end)}<meta http-equiv="Content-Security-Policy" content="${policy}">${page.text.slice(end)}`;
}
