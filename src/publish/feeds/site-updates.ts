import { historyFolder, siteHistory } from '../../history/site-history.ts';
import { servedVersions, versionAddress } from '../../history/table-versions.ts';
import { unitReader } from '../../history/difference/cell-figures.ts';
import { siteData } from '../../datasets/site-data.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { RevisionView } from './revision-view.ts';
import { revisionView } from './revision-view.ts';

/**
 * The updates of the site, newest first.
 * @param table only updates that changed it
 */
export function siteUpdates(lang: Lang, table?: string): RevisionView[] {
  const { tables } = siteData();
  const revisions = siteHistory();
  const resources = tables.map(({ resource }) => resource);
  const served = new Set(servedVersions(revisions).map(({ table: name, version }) => versionAddress(name, version)));
  const context = { lang, tables, served, unitsOf: unitReader(historyFolder(), revisions, resources) };
  return revisions
    .filter((revision) => table === undefined || revision.tables.some(({ name }) => name === table))
    .map((revision) => revisionView(revision, context))
    .reverse();
}

/** Tables that a revision ever changed: each keeps its feed permanently. */
export const updatedTables = (): readonly string[] => [
  ...new Set(siteHistory().flatMap(({ tables }) => tables.map(({ name }) => name))),
];
