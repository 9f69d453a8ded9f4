import { loadData } from './load-data.ts';
import type { CheckedFolder } from './checks/check-data-folder.ts';
import type { SiteData } from './load-data.ts';

/**
 * Caches what a site makes once for each build. During development it is made again for each DATA_REVISION, which
 * changes whenever valid data were saved. After an exception it is tried again.
 */
export function oncePerRevision<T>(make: () => T): () => T {
  let memo: { readonly revision: string | undefined; readonly made: T } | undefined;
  return () => {
    const revision = process.env['DATA_REVISION'];
    if (!memo || memo.revision !== revision) memo = { revision, made: make() };
    return memo.made;
  };
}

declare global {
  /**
   * The folder as the development server checked it before it set DATA_REVISION, so that a saved table is checked once:
   * the server and the pages have copies of these modules of their own.
   */
  var checkedData: CheckedFolder | undefined;
}

/**
 * The checked and shaped data of the folder in DATA_DIR (`data` by default), read once for each build. During
 * development they are read for each DATA_REVISION: the last valid data stay until better ones are saved.
 */
export const siteData: () => SiteData = oncePerRevision(() =>
  loadData(process.env['DATA_DIR'] ?? 'data', globalThis.checkedData),
);
