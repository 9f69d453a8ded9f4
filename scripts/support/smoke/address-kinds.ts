import path from 'node:path';
import type { HeaderRule } from '../headers/header-rule.ts';
import { headersOf } from '../headers/header-rule.ts';
import { addressOf } from '../headers/site-headers.ts';

/** An address that represents all of its kind. */
export interface AddressKind {
  /** The file in the folder: `charts/seats/index.html`. */
  readonly file: string;
  /** The address on the host, below the base: `/charts/seats/`. */
  readonly address: string;
  /** The headers that `_headers` sets for it. */
  readonly headers: ReadonlyMap<string, string>;
}

/**
 * The first address of each kind, in the order of addresses. A kind has the same folder, extension and headers. Files
 * that hosts read themselves (`_headers` and the like) are no addresses.
 * @param files of the built site, with slashes
 * @param base of all addresses, as in the rules: `/` or `/kefu/`
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
