import type { Described, Field } from '../../tables/package/descriptor.ts';
import type { Row } from '../../tables/value.ts';
import type { SiteTable } from '../site-table.ts';

/** The title and description of a column under a former name. */
export type FormerWords = Omit<Described, 'name'>;

/** Makes the title and description of a column under a former name from its present ones. */
export const formerWords = ({
  name,
  title,
  titleEn,
}: Omit<Described, 'description' | 'descriptionEn'>): FormerWords => ({
  title: `旧列名：${title ?? name}`,
  titleEn: `Former name: ${titleEn ?? title ?? name}`,
  description: `与“${name}”相同，只是旧列名，供已有的程序过渡；下一版就不再提供，请改用“${name}”。`,
  descriptionEn: `The same as “${name}”, under its former name, so that programs go on working. It goes with the next release: use “${name}”.`,
});

/** Each column, followed by a column for each of its former names. */
const withFormer = (fields: readonly Field[]): readonly Field[] =>
  fields.flatMap((field) => [
    { ...field, deprecated: [] },
    ...field.deprecated.map((name): Field => ({ ...field, ...formerWords(field), name, deprecated: [] })),
  ]);

/**
 * A table as the site serves it: a renamed column also appears under each former name that the description lists, with
 * the same cells. Returns the same table where there are none, and for microdata, which has no file.
 */
export function servedTable(table: SiteTable): SiteTable {
  const { resource, rows, marks } = table;
  const { fields } = resource.schema;
  const former = fields.flatMap(({ name, deprecated }) => deprecated.map((old) => [old, name] as const));
  if (former.length === 0 || resource.microdata) return table;
  const served = withFormer(fields);
  const nameOf = new Map(former);
  return {
    resource: { ...resource, schema: { ...resource.schema, fields: served } },
    rows: rows.map((row) => {
      const copy = Object.create(null) as Row;
      for (const { name } of served) copy[name] = row[nameOf.get(name) ?? name] ?? null;
      return copy;
    }),
    marks: marks.map(
      (marked) =>
        new Map([
          ...marked,
          ...former.flatMap(([old, name]) => {
            const mark = marked.get(name);
            return mark === undefined ? [] : [[old, mark] as const];
          }),
        ]),
    ),
  };
}
