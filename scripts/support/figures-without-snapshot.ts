import { readdirSync } from 'node:fs';
import path from 'node:path';
import { languages } from '../../src/i18n/lang.ts';
import { snapshotFiles, snapshotPath } from '../../src/publish/figures/figure-snapshots.ts';

/** How many figures a built site serves at the address of a version for which the data folder has no snapshot. */
export function figuresWithoutSnapshot(site: string, data: string): number {
  const kept = new Set(snapshotFiles(data));
  return languages
    .flatMap((lang) => {
      const embeds = path.join(site, lang === 'zh' ? '' : lang, 'embed');
      return readdirSync(embeds, { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isDirectory() && /^[0-9a-f]{12}$/.test(entry.name))
        .map((entry) => snapshotPath({ chart: path.basename(entry.parentPath), lang, version: entry.name }));
    })
    .filter((file) => !kept.has(file)).length;
}
