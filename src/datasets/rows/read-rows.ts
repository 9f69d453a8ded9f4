import * as v from 'valibot';
import { lazyLike, lazyObject } from '../../lib/lazy.ts';
import type { Resource } from '../../tables/package/descriptor.ts';
import type { Row, Value } from '../../tables/value.ts';
import { bilingual } from '../claim.ts';
import type { Named } from '../entries.ts';
import type { Cell, RowPart } from './row-parts.ts';
import { rowParts } from './row-parts.ts';
import { rowSchemas } from './row-schemas.ts';
import type { RowOf, Rows, TableName } from './rows.ts';

/**
 * Checks and types rows of a table, or rows derived from it.
 * @throws an error that names table, field and row
 */
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
      `${name}: field "${field}" of row ${String(id)}: ${issue.message}; fix datapackage.json or the dataset module`,
    );
  });
}

/** Where rows are read from. */
export interface RowSource {
  /** @throws when there is no such table */
  resource(name: string): Resource;
  /** The rows as the reader accepted them. */
  cells(name: string): readonly Row[];
  /** The names of a field's codes. */
  names(name: string, field: string): ReadonlyMap<string, Named>;
  /** Rows that were read before and have not changed. */
  kept?<Name extends TableName>(name: Name): Rows[Name] | undefined;
}

/** Makes one or more members of a row from its cells. */
type Read = (row: Row) => readonly (readonly [key: string, value: unknown])[];

/**
 * The rows of every table, each table read when it is first accessed.
 * @throws an error that names field, row and code where a code stands for nothing, and where descriptor and schemas
 * disagree
 */
export function readRows(from: RowSource): Rows {
  // TypeScript does not infer that `readonly RowOf<Name>[]` is what `Rows` has under each name.
  const rows: Rows = lazyLike<Rows>(rowSchemas, read as <Name extends TableName>(name: Name) => Rows[Name]);
  const partners: Partners = lazyObject<Partners>({
    sources: () => byId(rows.sources),
    cities: () => byId(rows.cities),
    roles: () => byId(rows.roles),
  });

  function read<Name extends TableName>(name: Name): readonly RowOf<Name>[] {
    const kept = from.kept?.(name);
    if (kept) return kept;
    const resource = from.resource(name);
    const parts = rowParts(resource).map((part) => readPart(part, name, partners, from));
    const known = withFormerNames(rowSchemas[name], resource);
    const records = from.cells(name).map((row) => known(Object.fromEntries(parts.flatMap((part) => part(row)))));
    return parseRows<(typeof rowSchemas)[Name]>(name, rowSchemas[name], records);
  }
  return rows;
}

/**
 * Gives a row every member that the schema names, so that a column may be renamed or go before `npm run row-schemas` has
 * written the schemas again: one that was renamed under its former name, one that is gone as missing.
 */
function withFormerNames({ entries }: { readonly entries: object }, { schema }: Resource) {
  const present = new Map(
    schema.fields.flatMap(({ name, deprecated }) => deprecated.map((old) => [old, name] as const)),
  );
  const members = Object.keys(entries);
  return (row: Readonly<Record<string, unknown>>): object =>
    Object.fromEntries(members.map((member) => [member, row[member] ?? row[present.get(member) ?? '']]));
}

/** What the codes of other tables stand for. */
interface Partners {
  readonly sources: ReadonlyMap<string, RowOf<'sources'>>;
  readonly cities: ReadonlyMap<string, unknown>;
  readonly roles: ReadonlyMap<string, unknown>;
}

const byId = <T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [row.id, row]));

function readPart(part: RowPart, name: string, partners: Partners, from: RowSource): Read {
  if (part === 'claim') return claimOf(name, partners.sources);
  if (part === 'source') return sourceOf(name, partners.sources);
  const { key, kind, column, english } = part;
  if (kind === 'words') return (row) => [[key, bilingual(textOf(row[column]), textOf(row[english ?? column]))]];
  if (kind !== 'named' && kind !== 'role') return (row) => [[key, row[column] ?? undefined]];
  const known = knownTo(part, name, partners, from);
  return (row) => [[key, partnerOf(known, name, column, row)]];
}

function knownTo({ table, column }: Cell, name: string, partners: Partners, from: RowSource) {
  if (table === 'cities' || table === 'roles') return partners[table];
  return from.names(name, column);
}

/** Combines the numbers of a row into one figure. */
function claimOf(name: string, sources: Partners['sources']): Read {
  const source = sourceOf(name, sources);
  return (row) => {
    const [value, low, high] = ['value', 'low', 'high'].map((end) => row[end] ?? undefined);
    const { bound, unit, carriers, note_zh, note_en } = row;
    return [
      ['id', row['id']],
      ['figure', (bound ?? undefined) && (unit ?? undefined) && { value, low, high, bound, unit }],
      ['flag', row['flag']],
      ...source(row),
      ['carriers', textOf(carriers)?.split(' ') ?? []],
      ['note', bilingual(textOf(note_zh), textOf(note_en))],
    ];
  };
}

const sourceOf =
  (name: string, sources: Partners['sources']): Read =>
  (row) => {
    const source = partnerOf(sources, name, 'source', row);
    return [
      ['source', source?.id],
      ['publisher', source?.publisher],
      ['grade', source?.grade],
    ];
  };

/**
 * What a code stands for; undefined for an empty cell.
 * @throws where it stands for nothing
 */
function partnerOf<T>(known: ReadonlyMap<string, T>, name: string, column: string, row: Row): T | undefined {
  const code = row[column] ?? undefined;
  if (code === undefined) return undefined;
  const partner = known.get(String(code));
  if (partner === undefined)
    throw new Error(
      `${name}.${column}: code "${String(code)}" of row ${String(row['id'])} is not known; ` +
        'datapackage.json lacks a foreign key or a category',
    );
  return partner;
}

const textOf = (value: Value | undefined): string | undefined => (typeof value === 'string' ? value : undefined);
