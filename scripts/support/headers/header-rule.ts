/** Headers for the addresses that match a path of a `_headers` file. */
export interface HeaderRule {
  /** `/charts/`, `/charts/*` (one splat), `/data/:table/:version` (placeholders hold no slash). */
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** The limits of Cloudflare Pages; Netlify allows more. */
export const headerLimits = { rules: 100, line: 2000 } as const;

/** A rule's path as the source of a regular expression: a splat matches anything, a placeholder no slash. */
export const pathPattern = (path: string): string =>
  path
    .split(/(\*|:[A-Za-z]\w*)/)
    .map((part) =>
      part === '*' ? '.*' : part.startsWith(':') ? '[^/]+' : part.replaceAll(/[\\^$.+?()[\]{}|]/g, '\\$&'),
    )
    .join('');

/** Whether a rule matches an address, as Cloudflare Pages decides: the whole address, including slashes. */
export function covers({ path }: Pick<HeaderRule, 'path'>, address: string): boolean {
  return new RegExp(`^${pathPattern(path)}$`, 'u').test(address);
}

/**
 * All headers of an address, from every rule that matches it. A header that occurs twice has both values, joined by a
 * comma.
 */
export function headersOf(rules: readonly HeaderRule[], address: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const rule of rules) {
    if (!covers(rule, address)) continue;
    for (const [name, value] of rule.headers) {
      const before = found.get(name);
      found.set(name, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return found;
}
