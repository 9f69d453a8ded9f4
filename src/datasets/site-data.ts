import type { DataPackage, Resource, Row } from '../tables/types.ts';
import type { Published } from './published.ts';
import { loadData } from './load-data.ts';
import { oncePerRevision } from './once-per-revision.ts';

/** A table as it is offered for download. */
export interface SiteTable {
  readonly resource: Resource;
  /** Typed rows in the file's order; missing is null. */
  readonly rows: readonly Row[];
  /** Per row, the fields whose cell holds a declared mark (such as `x`) that says why nothing is published. */
  readonly marks: readonly ReadonlyMap<string, string>[];
}

export interface SiteData {
  readonly package: DataPackage;
  readonly tables: readonly SiteTable[];
  readonly published: Published;
}

/**
 * The checked and shaped data of the folder in DATA_DIR (default `data`), read once per build. While developing, once
 * for each DATA_REVISION: the last good data stays until better is saved.
 */
export const siteData: () => SiteData = oncePerRevision(() => loadData(process.env['DATA_DIR'] ?? 'data'));
