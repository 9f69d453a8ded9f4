import { loadData } from './load-data.ts';
import type { SiteData } from './load-data.ts';
import { oncePerRevision } from './once-per-revision.ts';

/**
 * The checked and shaped data of the folder in DATA_DIR (default `data`), read once per build. While developing, once
 * for each DATA_REVISION: the last good data stays until better is saved.
 */
export const siteData: () => SiteData = oncePerRevision(() => loadData(process.env['DATA_DIR'] ?? 'data'));
