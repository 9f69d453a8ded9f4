import path from 'node:path';
import type { HeaderRule } from '../headers/header-rule.ts';
import { headersOf } from '../headers/header-rule.ts';
import { addressOf } from '../headers/site-headers.ts';

/** One address that stands for all of its kind. */
export interface AddressKind {
  /** In the folder: `charts/seats/index.html`. */
  readonly file: string;
  /** On the host, below the base: `/charts/seats/`. */
  readonly address: string;
  /** What `_headers` gives it. */
  readonly headers: ReadonlyMap<string, string>;
}

/**
 * The first address of each kind, in the order of addresses: same folder, ending and headers. What hosts read themselves
 * (`_headers` and its like) is no address.
 * @param files of the built site, with strokes
 * @param base of all addresses, as the rules have it: `/` or `/kefu/`
 */
export function addressKinds(files: readonly string[], rules: readonly HeaderRule[], base: string): AddressKind[] {
  const kinds = new Map<string, AddressKind>();
  for (const file of files.filter((one) => !/^_(?!astro\/)/.test(one)).sort()) {
    const address = addressOf(file);
    const headers = headersOf(rules, `${base}${address.slice(1)}`);
    const [, folder = ''] = /^(?:en\/)?([^/]+)\//.exec(file) ?? [];
    const kind = [folder, file.split('/').length, path.extname(file), ...[...headers].flat()].join('\n');
    if (!kinds.has(kind)) kinds.set(kind, { file, address, headers });
  }
  return [...kinds.values()];
}
