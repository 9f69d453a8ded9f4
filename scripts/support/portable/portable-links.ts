import path from 'node:path';

/** What the links of a copy on disk depend on. */
export interface PortableSite {
  /** The path at which the built site expects to be served: `/`, `/kefu/`. */
  readonly base: string;
  /** The files of the copy, by their path in it. */
  readonly files: ReadonlySet<string>;
  /** The site's address on the web, for what the copy does not contain; ends with a slash. */
  readonly online: string;
}

/**
 * Rewrites an address of the built site for a file on disk: relative, with the name of the file. What the copy does not
 * contain becomes its address on the web, and other addresses do not change.
 * @param from the path of the file that contains the address
 */
export function portableLink(address: string, from: string, { base, files, online }: PortableSite): string {
  if (!address.startsWith(base) || address.startsWith('//')) return address;
  const [, target = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address.slice(base.length)) ?? [];
  const file = target === '' || target.endsWith('/') ? `${target}index.html` : target;
  // The target of an address that a script completes is not known yet.
  if (!target.includes('{}') && !files.has(decodeURI(file))) return `${online}${target}${rest}`;
  if (file === from) return rest === '' ? path.posix.basename(file) : rest;
  return `${path.posix.relative(path.posix.dirname(from), file)}${rest}`;
}
