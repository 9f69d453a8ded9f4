import type * as v from 'valibot';
import type { DataPackage } from '../tables/package/descriptor.ts';
import type { Row } from '../tables/value.ts';
import type { Named } from './entries.ts';
import { parseRows, readRows } from './rows/read-rows.ts';
import type { ColumnHeads } from './rows/column-heads.ts';
import { columnHeads } from './rows/column-heads.ts';
import type { RowSource } from './rows/read-rows.ts';
import type { Rows } from './rows/rows.ts';

/** The checked tables, as the modules in `tables/` read them. */
export interface Input {
  /**
   * The rows of every table but microdata, with names in place of codes. Each table is read when it is first accessed.
   */
  readonly rows: Rows;
  /** The headings and explanations of columns. */
  readonly heads: ColumnHeads;
  /**
   * The rows of a table with their codes unchanged, each checked and typed by `schema`.
   * @throws when descriptor and schema disagree
   */
  cells<S extends v.GenericSchema<unknown, unknown>>(name: string, schema: S): v.InferOutput<S>[];
  /** The names of a field's codes, from its `categories`. */
  names(name: string, field: string): ReadonlyMap<string, Named>;
}

/**
 * @param tables rows by table name, as the reader accepted them
 * @param kept rows that were read before and have not changed
 */
export function createInput(
  description: DataPackage,
  tables: ReadonlyMap<string, readonly Row[]>,
  kept?: RowSource['kept'],
): Input {
  const cells = (name: string): readonly Row[] => {
    const rows = tables.get(name);
    if (!rows) throw new Error(`table "${name}" is not in datapackage.json; the site needs it`);
    return rows;
  };
  const resource = (name: string) => {
    const found = description.resources.find((one) => one.name === name);
    if (!found) throw new Error(`table "${name}" is not in datapackage.json; the site needs it`);
    return found;
  };
  const names = (name: string, field: string) => {
    const categories = resource(name).schema.fields.find((one) => one.name === field)?.categories ?? [];
    return new Map(
      categories.map(({ value, label, labelEn }) => {
        const id = String(value);
        return [id, { id, name: { zh: label ?? id, en: labelEn ?? label ?? id } }];
      }),
    );
  };
  return {
    rows: readRows({ resource, cells, names, ...(kept ? { kept } : {}) }),
    cells: (name, schema) => parseRows(name, schema, cells(name)),
    names,
    heads: columnHeads(description),
  };
}
