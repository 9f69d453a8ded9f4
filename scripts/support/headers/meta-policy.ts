import type { BuiltFile, PolicySite } from './content-policy.ts';
import { contentPolicy, elementsOf, isFrame } from './content-policy.ts';

const encoding = '<meta charset="utf-8">';

/**
 * A page with its own policy in its head, for hosts that send no headers: it names exactly what stands in that page. It
 * comes right behind the encoding, before anything it is about.
 * @throws when a page does not begin as every page here does
 */
export function withMetaPolicy(page: BuiltFile & { readonly text: string }, site: PolicySite): string {
  const at = page.text.indexOf(encoding);
  if (at < 0) throw new Error(`${page.path} has no ${encoding}, behind which its policy would stand`);
  const policy = contentPolicy(elementsOf([page], site), isFrame(page.path) ? { address: site.address } : {});
  const end = at + encoding.length;
  return `${page.text.slice(0, end)}<meta http-equiv="Content-Security-Policy" content="${policy}">${page.text.slice(end)}`;
}
