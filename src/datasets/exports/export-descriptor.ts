import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { exportCsv } from './export-csv.ts';
import { formerWords, servedTable } from './former-columns.ts';
import type { SiteTable } from '../site-table.ts';

/** Facts about a table's CSV as it is published. The maintainers' file may differ, for instance in its encoding. */
export interface PublishedFile {
  readonly hash: string;
  readonly bytes: number;
  readonly rowCount: number;
}

/** Computes the facts about the published CSV of a table. */
export function publishedFile(table: SiteTable): PublishedFile {
  const bytes = Buffer.from(exportCsv(servedTable(table)), 'utf8');
  return {
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    bytes: bytes.length,
    rowCount: table.rows.length,
  };
}

const field = v.looseObject({
  name: v.string(),
  title: v.optional(v.string()),
  title_en: v.optional(v.string()),
  deprecated: v.optional(v.union([v.string(), v.array(v.string())])),
});
const descriptor = v.looseObject({
  resources: v.array(
    v.looseObject({
      name: v.string(),
      microdata: v.optional(v.boolean()),
      schema: v.optional(v.looseObject({ fields: v.array(field) })),
    }),
  ),
});

/**
 * The maintainers' datapackage.json, with the hash, size and row count of each published CSV. Microdata has no file and
 * so is no resource: its dictionary and row count are in a property of their own. A column under a former name is a
 * field of its own, with `replacedBy`.
 * @throws when the descriptor describes a table that was not read
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
      const { schema } = resource;
      const served = schema ? { schema: { ...schema, fields: schema.fields.flatMap(withFormer) } } : {};
      return { ...resource, ...served, path: `${resource.name}.csv`, encoding: 'utf-8', ...file };
    });
  const microdata = described.resources
    .filter((resource) => resource.microdata === true)
    .map((resource) => {
      const { path: _path, format: _format, mediatype: _mediatype, encoding: _encoding, ...dictionary } = resource;
      return { ...dictionary, rowCount: tableOf(resource.name).rows.length };
    });
  return `${JSON.stringify({ ...described, resources, ...(microdata.length > 0 ? { microdata } : {}) }, null, 2)}\n`;
}

/** A field, followed by a field for each of its former names. */
function withFormer(described: v.InferOutput<typeof field>): readonly object[] {
  const { deprecated, ...own } = described;
  if (deprecated === undefined) return [described];
  const { title, titleEn, description, descriptionEn } = formerWords({
    name: own.name,
    title: own.title,
    titleEn: own.title_en,
  });
  const words = { title, title_en: titleEn, description, description_en: descriptionEn };
  return [own, ...[deprecated].flat().map((name) => ({ ...own, ...words, name, replacedBy: own.name }))];
}
