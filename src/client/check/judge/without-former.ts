import * as v from 'valibot';
import { csvText } from '../../../lib/text/csv-text.ts';
import { tokenize } from '../../../tables/text/tokenize.ts';

const field = v.looseObject({ name: v.string(), replacedBy: v.optional(v.string()) });
const described = v.looseObject({
  resources: v.array(v.looseObject({ path: v.string(), schema: v.looseObject({ fields: v.array(field) }) })),
});

/** The description that files are judged by, and what the published ones hold besides. */
export interface WithoutFormer {
  readonly description: object;
  /** Columns under former names, by the path of their file. */
  readonly former: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * The maintainers' description, of the one that the site serves: columns under former names, which files need not have,
 * become `deprecated` names again. @throws when the text is no description
 */
export function withoutFormer(served: string): WithoutFormer {
  const { resources, ...rest } = v.parse(described, JSON.parse(served));
  const former = new Map<string, ReadonlySet<string>>();
  const kept = resources.map((resource) => {
    const { path, schema } = resource;
    const old = schema.fields.filter(({ replacedBy }) => replacedBy !== undefined);
    if (old.length === 0) return resource;
    former.set(path, new Set(old.map(({ name }) => name)));
    const fields = schema.fields
      .filter((one) => !old.includes(one))
      .map((one) => {
        const deprecated = old.filter(({ replacedBy }) => replacedBy === one.name).map(({ name }) => name);
        return deprecated.length > 0 ? { ...one, deprecated } : one;
      });
    return { ...resource, schema: { ...schema, fields } };
  });
  return { description: { ...rest, resources: kept }, former };
}

/** A published CSV without some of its columns. */
export function cutColumns(bytes: Uint8Array, names: ReadonlySet<string> | undefined): Uint8Array {
  if (names === undefined) return bytes;
  const { cells } = tokenize(new TextDecoder().decode(bytes));
  const kept = (cells[0] ?? []).flatMap((label, index) => (names.has(label) ? [] : [index]));
  return new TextEncoder().encode(csvText(cells.map((record) => kept.map((index) => record[index] ?? ''))));
}
