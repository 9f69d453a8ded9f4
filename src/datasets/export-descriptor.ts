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

const descriptor = v.looseObject({
  resources: v.array(v.looseObject({ name: v.string(), microdata: v.optional(v.boolean()) })),
});

/**
 * The maintainers' datapackage.json with the hash, size and row count of each published CSV. Microdata has no file, so
 * that it is no resource: its dictionary and row count stand under a property of its own.
 * @throws when it describes a table that was not read
 */
export function exportDescriptor(maintained: string, tables: readonly SiteTable[]): string {
  const described = v.parse(descriptor, JSON.parse(maintained));
  const tableOf = (name: string): SiteTable => {
    const table = tables.find((candidate) => candidate.resource.name === name);
    if (!table) throw new Error(`datapackage.json describes "${name}", which was not read`);
    return table;
  };
  const resources = described.resources
    .filter((resource) => resource.microdata !== true)
    .map((resource) => {
      const file = publishedFile(tableOf(resource.name));
      return { ...resource, path: `${resource.name}.csv`, encoding: 'utf-8', ...file };
    });
  const microdata = described.resources
    .filter((resource) => resource.microdata === true)
    .map((resource) => {
      const { path: _path, format: _format, mediatype: _mediatype, encoding: _encoding, ...dictionary } = resource;
      return { ...dictionary, rowCount: tableOf(resource.name).rows.length };
    });
  return `${JSON.stringify({ ...described, resources, ...(microdata.length > 0 ? { microdata } : {}) }, null, 2)}\n`;
}
