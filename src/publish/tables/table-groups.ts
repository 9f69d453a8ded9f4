import { group } from 'd3';
import type { SiteTable } from '../../datasets/site-table.ts';

export type TableGroup = 'claims' | 'microdata' | 'abroad' | 'codes';

/**
 * Tables by what their rows are: published claims with their words quoted, microdata, figures taken from another country's or a
 * study's own tables, and the lists the others refer to. Groups without tables are left out.
 */
export function tableGroups(tables: readonly SiteTable[]): { group: TableGroup; tables: SiteTable[] }[] {
  const byGroup = group(tables, groupOf);
  return (['claims', 'microdata', 'abroad', 'codes'] as const).flatMap((name) => {
    const members = byGroup.get(name);
    return members ? [{ group: name, tables: members }] : [];
  });
}

function groupOf({ resource }: SiteTable): TableGroup {
  if (resource.microdata) return 'microdata';
  const fields = new Set(resource.schema.fields.map((field) => field.name));
  if (fields.has('quote')) return 'claims';
  return fields.has('source') ? 'abroad' : 'codes';
}
