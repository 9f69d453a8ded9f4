import type { InferredType } from './infer-type.ts';
import { inferType } from './infer-type.ts';

/** A table's entry of datapackage.json as far as a CSV alone can tell: nothing stands in it that a person must know. */
export interface DraftResource {
  readonly descriptor: Readonly<Record<string, unknown>>;
  readonly columns: readonly DraftColumn[];
}

export interface DraftColumn extends InferredType {
  readonly name: string;
}

export interface DraftWords {
  readonly title?: string | undefined;
  readonly titleEn?: string | undefined;
}

/**
 * Describes a table by its header and its cells. The column `id` becomes the primary key.
 * @param records rows of cells below the header, each as wide as it
 */
export function draftResource(
  name: string,
  header: readonly string[],
  records: readonly (readonly string[])[],
  words: DraftWords = {},
): DraftResource {
  const columns = header.map((column, index): DraftColumn => {
    const cells = records.map((record) => record[index] ?? '');
    return column === 'id'
      ? { name: column, type: 'string', doubt: null, example: '' }
      : { name: column, ...inferType(column, cells) };
  });
  const fields = columns.map((column) =>
    column.name === 'id'
      ? { name: 'id', type: 'string', constraints: { required: true, unique: true } }
      : { name: column.name, type: column.type },
  );
  const descriptor = {
    name,
    path: `${name}.csv`,
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    ...(words.title === undefined ? {} : { title: words.title }),
    ...(words.titleEn === undefined ? {} : { title_en: words.titleEn }),
    schema: { fields, primaryKey: ['id'] },
  };
  return { descriptor, columns };
}
