import path from 'node:path';

/** What links of a copy on disk are made from. */
export interface PortableSite {
  /** Path under which the built site expects itself: `/`, `/kefu/`. */
  readonly base: string;
  /** Files that the copy holds, by their path in it. */
  readonly files: ReadonlySet<string>;
  /** The site's address on the web, for what the copy does not hold; ends with a slash. */
  readonly online: string;
}

/**
 * An address of the built site as a file on disk can say it: relative, with the name of the file. What the copy lacks is
 * named by its address on the web, and what is no address of the site stays as it is.
 * @param from path of the file that says it
 */
export function portableLink(address: string, from: string, { base, files, online }: PortableSite): string {
  if (!address.startsWith(base) || address.startsWith('//')) return address;
  const [, target = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address.slice(base.length)) ?? [];
  const file = target === '' || target.endsWith('/') ? `${target}index.html` : target;
  // What script fills in is known by then only.
  if (!target.includes('{}') && !files.has(decodeURI(file))) return `${online}${target}${rest}`;
  if (file === from) return rest === '' ? path.posix.basename(file) : rest;
  return `${path.posix.relative(path.posix.dirname(from), file)}${rest}`;
}
