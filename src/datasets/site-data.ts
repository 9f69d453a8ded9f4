import { loadData } from './load-data.ts';
import type { CheckedFolder } from './checks/check-data-folder.ts';
import type { SiteData } from './load-data.ts';

/**
 * What a site makes once a build and asks for often; while developing, once for each DATA_REVISION, which changes when
 * good data was saved. What throws is tried again.
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
 * The checked and shaped data of the folder in DATA_DIR (default `data`), read once per build. While developing, once
 * for each DATA_REVISION: the last good data stays until better is saved.
 */
export const siteData: () => SiteData = oncePerRevision(() =>
  loadData(process.env['DATA_DIR'] ?? 'data', globalThis.checkedData),
);
