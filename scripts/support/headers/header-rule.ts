/** Headers for the addresses that a path of a `_headers` file covers. */
export interface HeaderRule {
  /** `/charts/`, `/charts/*` (one splat), `/data/:table/:version` (placeholders hold no slash). */
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** What Cloudflare Pages takes; Netlify takes more. */
export const headerLimits = { rules: 100, line: 2000 } as const;

/** A rule's path as a regular expression: a splat is anything, a placeholder holds no slash. */
export const pathPattern = (path: string): string =>
  path
    .split(/(\*|:[A-Za-z]\w*)/)
    .map((part) =>
      part === '*' ? '.*' : part.startsWith(':') ? '[^/]+' : part.replaceAll(/[\\^$.+?()[\]{}|]/g, '\\$&'),
    )
    .join('');

/** Whether a rule covers an address, as Cloudflare Pages reads it: whole, slashes and all. */
export function covers({ path }: Pick<HeaderRule, 'path'>, address: string): boolean {
  return new RegExp(`^${pathPattern(path)}$`, 'u').test(address);
}

/** Every header of an address: of all rules that cover it; a name that comes twice has both values, joined by a comma. */
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
