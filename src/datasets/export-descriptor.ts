import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { exportCsv } from './export-csv.ts';
import type { SiteTable } from './site-table.ts';

/** Facts of a table's CSV as it is published, not of the maintainers' file (whose encoding may differ). */
export interface PublishedFile {
  readonly hash: string;
  readonly bytes: number;
  readonly rowCount: number;
}

export function publishedFile(table: SiteTable): PublishedFile {
  const bytes = Buffer.from(exportCsv(table), 'utf8');
  return {
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    bytes: bytes.length,
    rowCount: table.rows.length,
  };
}

const descriptor = v.looseObject({ resources: v.array(v.looseObject({ name: v.string() })) });

/**
 * The maintainers' datapackage.json with the hash, size and row count of each published CSV.
 * @throws when it describes a table that was not read
 */
export function exportDescriptor(maintained: string, tables: readonly SiteTable[]): string {
  const described = v.parse(descriptor, JSON.parse(maintained));
  const resources = described.resources.map((resource) => {
    const table = tables.find((candidate) => candidate.resource.name === resource.name);
    if (!table) throw new Error(`datapackage.json describes "${resource.name}", which was not read`);
    return { ...resource, path: `${resource.name}.csv`, encoding: 'utf-8', ...publishedFile(table) };
  });
  return `${JSON.stringify({ ...described, resources }, null, 2)}\n`;
}
