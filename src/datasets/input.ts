import * as v from 'valibot';
import type { DataPackage, Row } from '../tables/types.ts';
import type { Named } from './published.ts';

/** The checked tables, as the dataset modules read them. */
export interface Input {
  /** Rows of a table, each checked and typed by `schema`. @throws when descriptor and schema disagree. */
  rows<S extends v.GenericSchema<unknown, unknown>>(table: string, schema: S): v.InferOutput<S>[];
  /** Names of a field's codes, from its `categories`. The returned function throws on a code without a name. */
  names(table: string, field: string): (code: string) => Named;
}

/** @param tables rows by table name, as the reader accepted them */
export function createInput(description: DataPackage, tables: ReadonlyMap<string, readonly Row[]>): Input {
  return {
    rows(table, schema) {
      const rows = tables.get(table);
      if (!rows) throw new Error(`table "${table}" is not in datapackage.json; the site needs it`);
      return rows.map((row) => {
        const result = v.safeParse(schema, row);
        if (result.success) return result.output;
        const [issue] = result.issues;
        const field = v.getDotPath(issue) ?? '?';
        throw new Error(
          `${table}: field "${field}" of row ${String(row['id'])}: ${issue.message}; mend datapackage.json or the dataset module`,
        );
      });
    },
    names(table, field) {
      const categories = categoriesOf(description, table, field);
      return (code) => {
        const named = categories.get(code);
        if (!named) throw new Error(`${table}.${field}: code "${code}" has no category in datapackage.json`);
        return named;
      };
    },
  };
}

function categoriesOf(description: DataPackage, table: string, field: string): ReadonlyMap<string, Named> {
  const resource = description.resources.find((candidate) => candidate.name === table);
  const found = resource?.schema.fields.find((candidate) => candidate.name === field);
  const pairs = (found?.categories ?? []).map((category): [string, Named] => {
    const id = String(category.value);
    return [id, { id, name: { zh: category.label ?? id, en: category.labelEn ?? category.label ?? id } }];
  });
  return new Map(pairs);
}
