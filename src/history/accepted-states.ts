import { readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { parseDecimal } from '../lib/numbers/parse-decimal.ts';
import type { Field, Resource, Row, Value } from '../tables/types.ts';
import { versionPath } from './paths.ts';
import type { AcceptedTable } from './read-history.ts';
import { acceptedTables } from './read-history.ts';
import { keysOf } from './table-state.ts';
import type { States, TableState } from './table-state.ts';
import type { FieldShape, Revision } from './types.ts';

/**
 * The tables as they were last accepted, from the versions in the history.
 * @param revisions verified ones, so that every version is there
 * @param resources how the tables are described now: missing marks of text fields stand there
 */
export function acceptedStates(folder: string, revisions: readonly Revision[], resources: readonly Resource[]): States {
  return new Map(
    [...acceptedTables(revisions)].map(([name, accepted]): [string, TableState] => {
      const csv = readFileSync(path.join(folder, versionPath(name, accepted.version)), 'utf8');
      const fields = resources.find((resource) => resource.name === name)?.schema.fields ?? [];
      return [name, readVersion(name, csv, accepted, fields)];
    }),
  );
}

/** Reads a canonical CSV back, typed by the shape it was accepted with. */
export function readVersion(
  name: string,
  csv: string,
  { version, shape }: AcceptedTable,
  fields: readonly Field[],
): TableState {
  const { data } = Papa.parse<string[]>(csv.slice(0, -1), { delimiter: ',', newline: '\n', skipEmptyLines: false });
  const records = data.slice(1);
  const marks = records.map(() => new Map<string, string>());
  const markWords = shape.fields.map(
    ({ name: was }) =>
      new Set(
        fields.find((one) => one.name === was || one.deprecated.includes(was))?.missingValues.map(({ value }) => value),
      ),
  );
  const rows = records.map((record, index): Row => {
    // An empty prototype, as the reader's own rows have.
    const row = Object.create(null) as Row;
    for (const [column, field] of shape.fields.entries()) {
      const text = record[column] ?? '';
      const value = markWords[column]?.has(text) ? null : typed(text, field);
      row[field.name] = value;
      if (value === null && text !== '') marks[index]?.set(field.name, text);
    }
    return row;
  });
  const keys = keysOf(shape, records);
  return {
    name,
    shape,
    version,
    csv,
    rows,
    marks,
    index: new Map(keys.map((key, index) => [key, index])),
    order: keys,
  };
}

/** A canonical cell by its type; null where it is empty or a mark. */
function typed(text: string, { type }: FieldShape): Value {
  if (text === '') return null;
  if (type === 'integer' || type === 'number' || type === 'year') return parseDecimal(text);
  if (type === 'boolean') return text === 'true' ? true : text === 'false' ? false : null;
  return text;
}
