import type { Resource } from '../tables/package/descriptor.ts';
import type { CsvCell } from '../lib/text/csv-text.ts';
import { csvText } from '../lib/text/csv-text.ts';
import { cellOf } from '../datasets/exports/export-csv.ts';
import type { SiteTable } from '../datasets/site-table.ts';
import { sha256 } from './parse-log.ts';
import type { TableShape } from './types.ts';

/** A table at one time in canonical form, with its rows in the order of their keys. */
export interface TableState extends Pick<SiteTable, 'rows' | 'marks'> {
  readonly name: string;
  readonly shape: TableShape;
  /** The sha256 of `csv` in hex. */
  readonly version: string;
  /** The canonical form: UTF-8, LF, the declared order of fields, canonical spelling of values. */
  readonly csv: string;
  /** The index of the row of each key. */
  readonly index: ReadonlyMap<string, number>;
  /** The keys in the order of the file; for a version read from the history, in canonical order. */
  readonly order: readonly string[];
  /** For a former state, the former names of columns by their present names; absent where none was renamed. */
  readonly formerNames?: ReadonlyMap<string, string>;
}

export type States = ReadonlyMap<string, TableState>;

/**
 * The canonical form of a table as read. The order of rows and columns, encoding, line ends and spelling of values of
 * the file are not kept.
 */
export function tableState(table: SiteTable): TableState {
  const shape = shapeOf(table.resource);
  const cells = table.rows.map((_, index) => shape.fields.map(({ name }) => canonicalCell(cellOf(table, index, name))));
  const keys = keysOf(shape, cells);
  const order = keys.map((_, index) => index).sort((a, b) => compare(keys[a] ?? '', keys[b] ?? ''));
  const sorted = <T>(list: readonly T[]): T[] => order.flatMap((from) => list.slice(from, from + 1));
  const csv = csvText([shape.fields.map(({ name }) => name), ...sorted(cells)]);
  return {
    name: table.resource.name,
    shape,
    version: sha256(csv),
    csv,
    rows: sorted(table.rows),
    marks: sorted(table.marks),
    index: new Map(order.map((from, to) => [keys[from] ?? '', to])),
    order: keys,
  };
}

/** Tables in canonical form, by name. */
export const tableStates = (tables: readonly SiteTable[]): States =>
  new Map(tables.map((table) => [table.resource.name, tableState(table)]));

/** The cell of a row; null where the row or column does not exist. A missing value with a declared mark is the mark. */
export function stateCell(state: TableState, key: string, field: string): CsvCell {
  const index = state.index.get(key);
  return index === undefined ? null : canonicalCell(cellOf(state, index, field));
}

/** A canonical cell: its lines end with LF, and an empty text counts as missing. */
function canonicalCell(cell: CsvCell): CsvCell {
  if (typeof cell !== 'string') return cell;
  return cell === '' ? null : cell.replaceAll(/\r\n?/g, '\n');
}

/** The keys of records. Without a primary key it is the whole record, with a number where the record repeats. */
export function keysOf(shape: TableShape, records: readonly (readonly CsvCell[])[]): string[] {
  const columns = shape.key.map((name) => shape.fields.findIndex((field) => field.name === name));
  const seen = new Map<string, number>();
  return records.map((record) => {
    const parts = columns.length > 0 ? columns.map((column) => record[column] ?? null) : record;
    const key = parts.map((part) => String(part ?? '')).join(' · ');
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? key : `${key} · ${times}`;
  });
}

const shapeOf = ({ schema, microdata }: Resource): TableShape => ({
  key: schema.primaryKey,
  fields: schema.fields.map(({ name, type, unit, deprecated }) => ({
    name,
    type,
    unit: unit ?? null,
    ...(deprecated.length > 0 ? { deprecated } : {}),
  })),
  ...(microdata ? { microdata } : {}),
});

/** Compares by UTF-16 code units, which is the same on every machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
