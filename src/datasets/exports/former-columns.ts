import type { Described, Field, Row } from '../../tables/types.ts';
import type { SiteTable } from '../site-table.ts';

/** What a column says of itself where it is served under a former name. */
export type FormerWords = Omit<Described, 'name'>;

/** Titles and descriptions of a column under its former name, from those of the column. */
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

/** Each column, and behind it those of its former names. */
const withFormer = (fields: readonly Field[]): readonly Field[] =>
  fields.flatMap((field) => [
    { ...field, deprecated: [] },
    ...field.deprecated.map((name): Field => ({ ...field, ...formerWords(field), name, deprecated: [] })),
  ]);

/**
 * A table as the site serves it: columns that were renamed stand there under the former names too, with the same cells,
 * for as long as the description lists these. The same table where there are none, and of microdata, which has no file.
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
