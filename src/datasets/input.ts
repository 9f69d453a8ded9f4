import { table } from 'arquero';
import type { ColumnTable } from 'arquero';
import * as v from 'valibot';
import type { DataPackage, Row } from '../tables/types.ts';
import type { Named } from './published.ts';

/** The checked tables, as the dataset modules read them. */
export interface Input {
  /** Rows of a table, each checked and typed by `schema`. @throws when descriptor and schema disagree. */
  rows<S extends v.GenericSchema<unknown, unknown>>(name: string, schema: S): v.InferOutput<S>[];
  /** A table as Arquero takes it: a column a field of datapackage.json, missing cells undefined. */
  table(name: string): ColumnTable;
  /** Names of a field's codes, from its `categories`. */
  names(name: string, field: string): ReadonlyMap<string, Named>;
}

/** @param tables rows by table name, as the reader accepted them */
export function createInput(description: DataPackage, tables: ReadonlyMap<string, readonly Row[]>): Input {
  const rowsOf = (name: string): readonly Row[] => {
    const rows = tables.get(name);
    if (!rows) throw new Error(`table "${name}" is not in datapackage.json; the site needs it`);
    return rows;
  };
  const fieldsOf = (name: string) => description.resources.find((one) => one.name === name)?.schema.fields ?? [];
  return {
    rows: (name, schema) => parseRows(name, schema, rowsOf(name)),
    table(name) {
      const rows = rowsOf(name);
      return table(fieldsOf(name).map((field) => [field.name, rows.map((row) => row[field.name] ?? undefined)]));
    },
    names(name, field) {
      const categories = fieldsOf(name).find((one) => one.name === field)?.categories ?? [];
      return new Map(
        categories.map(({ value, label, labelEn }) => {
          const id = String(value);
          return [id, { id, name: { zh: label ?? id, en: labelEn ?? label ?? id } }];
        }),
      );
    },
  };
}

/** Rows of a table, or of what Arquero made of it, each checked and typed. @throws naming table, field and row. */
export function parseRows<S extends v.GenericSchema<unknown, unknown>>(
  name: string,
  schema: S,
  rows: Iterable<object>,
): v.InferOutput<S>[] {
  return Array.from(rows, (row) => {
    const result = v.safeParse(schema, row);
    if (result.success) return result.output;
    const [issue] = result.issues;
    const [field, id] = [v.getDotPath(issue) ?? '?', 'id' in row ? row.id : '?'];
    throw new Error(
      `${name}: field "${field}" of row ${String(id)}: ${issue.message}; mend datapackage.json or the dataset module`,
    );
  });
}
