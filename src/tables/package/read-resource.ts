import type { JsonObject, JsonReader } from './json-reader.ts';
import { isObject, join, valueOf } from './json-reader.ts';
import { readDescribed, readLicenses } from './read-described.ts';
import { readField, readMissingValues } from '../cells/read-field.ts';
import { readParsed } from '../pay/read-parsed.ts';
import { readRhythms, noSlipRules, readSlips, readSums } from './read-rules.ts';
import type { Field, MissingMark, Resource, Schema } from './descriptor.ts';
import type { ForeignKey, NameColumns } from './rules.ts';

const matches = ['exact', 'equal', 'subset', 'superset', 'partial'] as const;

/** Reads a table of a descriptor. Faults are collected in the reader. */
export function readResource(
  reader: JsonReader,
  from: JsonObject,
  path: string,
  marks: readonly MissingMark[] | undefined,
): Resource {
  const dialect = reader.object(from, 'dialect', path) ?? {};
  const stats = reader.object(from, 'stats', path) ?? {};
  const hash = reader.text(from, 'hash', path) ?? reader.text(stats, 'hash', `${path}.stats`);
  checkDialect(reader, dialect, `${path}.dialect`);
  return {
    ...readDescribed(reader, from, path),
    name: reader.neededText(from, 'name', path),
    path: readPath(reader, from, path),
    encoding: readEncoding(reader, from, path),
    delimiter: reader.text(dialect, 'delimiter', `${path}.dialect`) ?? ',',
    header: reader.flag(dialect, 'header', `${path}.dialect`) ?? true,
    bytes: reader.count(from, 'bytes', path) ?? reader.count(stats, 'bytes', `${path}.stats`),
    hash: hash === undefined || hash.includes(':') ? hash : `md5:${hash}`,
    rowCount: reader.count(from, 'rowCount', path) ?? reader.count(stats, 'rows', `${path}.stats`),
    microdata: reader.flag(from, 'microdata', path) ?? false,
    licenses: readLicenses(reader, from, path),
    schema: readSchema(reader, from, path, readMissingValues(reader, from, path) ?? marks),
  };
}

function readPath(reader: JsonReader, from: JsonObject, path: string): string {
  const key = join(path, 'path');
  const paths = reader.texts(from, 'path', path);
  if (valueOf(from, 'data') !== undefined)
    reader.report('package-unsupported', join(path, 'data'), { what: 'inline data' });
  else if (paths === undefined && valueOf(from, 'path') === undefined) reader.report('package-key-missing', key);
  if (paths !== undefined && paths.length !== 1)
    reader.report('package-unsupported', key, { what: 'several files for one table' }, paths);
  const only = paths?.[0] ?? '';
  if (/^https?:\/\//i.test(only)) reader.report('package-unsupported', key, { what: 'files on other hosts' }, only);
  else if (/^[/~]|^[A-Za-z]:|\\|(?:^|\/)\.\.?(?:\/|$)|(?:^|\/)\.[^/]/.test(only))
    reader.report('package-path', key, {}, only);
  return only;
}

function readEncoding(reader: JsonReader, from: JsonObject, path: string): string {
  const encoding = reader.text(from, 'encoding', path) ?? 'utf-8';
  try {
    return new TextDecoder(encoding).encoding;
  } catch {
    reader.report('package-value', join(path, 'encoding'), { wanted: 'utf-8, gb18030, utf-16le …' }, encoding);
    return 'utf-8';
  }
}

function checkDialect(reader: JsonReader, dialect: JsonObject, path: string): void {
  const supported: JsonObject = {
    quoteChar: '"',
    doubleQuote: true,
    skipInitialSpace: false,
    header: null,
    delimiter: null,
    lineTerminator: null,
  };
  const silent = ['$schema', 'name', 'title', 'description', 'type', 'csvddfVersion', 'caseSensitiveHeader'];
  for (const key of Object.keys(dialect)) {
    if (silent.includes(key)) continue;
    const wanted = valueOf(supported, key);
    if (wanted === null || wanted === valueOf(dialect, key)) continue;
    reader.report('package-unsupported', join(path, key), { what: 'this dialect' }, valueOf(dialect, key));
  }
}

/** The schema of a table about which nothing is declared. */
export const emptySchema: Schema = {
  fields: [],
  fieldsMatch: 'exact',
  primaryKey: [],
  uniqueKeys: [],
  foreignKeys: [],
  sums: [],
  names: { columns: [], lists: [] },
  parsed: [],
  slips: noSlipRules,
  rhythms: [],
};

function readSchema(
  reader: JsonReader,
  from: JsonObject,
  path: string,
  marks: readonly MissingMark[] | undefined,
): Schema {
  const key = join(path, 'schema');
  if (typeof valueOf(from, 'schema') === 'string') {
    reader.report('package-unsupported', key, { what: 'a schema in another file' }, valueOf(from, 'schema'));
    return emptySchema;
  }
  const schema = reader.object(from, 'schema', path);
  if (!schema) {
    if (valueOf(from, 'schema') === undefined) reader.report('package-key-missing', key);
    return emptySchema;
  }
  const list = reader.list(schema, 'fields', key) ?? [];
  if (list.length === 0) reader.report('package-key-missing', join(key, 'fields'));
  const own = readMissingValues(reader, schema, key) ?? marks;
  const fields = list.flatMap((item, index): Field[] => {
    const at = `${key}.fields[${String(index)}]`;
    if (isObject(item)) return [readField(reader, item, at, own)];
    reader.report('package-key-type', at, { wanted: 'object' }, item);
    return [];
  });
  const names = new Set<string>();
  fields.forEach((field, index) => {
    if (names.has(field.name))
      reader.report('package-duplicate', `${key}.fields[${String(index)}].name`, {}, field.name);
    names.add(field.name);
  });
  checkDeprecated(reader, fields, key);
  const rule = reader.texts(schema, 'fieldsMatch', key)?.[0] ?? 'exact';
  const fieldsMatch = matches.find((match) => match === rule);
  if (!fieldsMatch) reader.report('package-value', join(key, 'fieldsMatch'), { wanted: matches.join(', ') }, rule);
  return {
    fields,
    fieldsMatch: fieldsMatch ?? 'exact',
    primaryKey: known(reader, reader.texts(schema, 'primaryKey', key) ?? [], names, join(key, 'primaryKey')),
    uniqueKeys: (reader.list(schema, 'uniqueKeys', key) ?? []).map((item, index) => {
      const one: JsonObject = { key: item };
      const at = `${key}.uniqueKeys[${String(index)}]`;
      return known(reader, reader.texts(one, 'key', at) ?? [], names, at);
    }),
    foreignKeys: readForeignKeys(reader, schema, key, names),
    sums: readSums(reader, schema, key, names),
    names: readNames(reader, schema, key, names),
    parsed: readParsed(reader, schema, key, names),
    slips: readSlips(reader, schema, key, names),
    rhythms: readRhythms(reader, schema, key, names),
  };
}

/** Checks that a former name is not a column's present name, and is the former name of one column only. */
function checkDeprecated(reader: JsonReader, fields: readonly Field[], path: string): void {
  const taken = new Set(fields.map(({ name }) => name));
  fields.forEach(({ deprecated }, index) => {
    for (const name of deprecated) {
      const at = `${path}.fields[${String(index)}].deprecated`;
      if (name.trim() === '') reader.report('package-value', at, { wanted: 'text' }, name);
      else if (taken.has(name)) reader.report('package-duplicate', at, {}, name);
      taken.add(name);
    }
  });
}

function readNames(reader: JsonReader, schema: JsonObject, path: string, names: ReadonlySet<string>): NameColumns {
  const at = `${path}.names`;
  const from = reader.object(schema, 'names', path) ?? {};
  const listed = (key: string): readonly string[] =>
    known(reader, reader.texts(from, key, at) ?? [], names, join(at, key));
  return { columns: listed('columns'), lists: listed('lists') };
}

function known(
  reader: JsonReader,
  listed: readonly string[],
  names: ReadonlySet<string>,
  path: string,
): readonly string[] {
  for (const name of listed.filter((one) => !names.has(one)))
    reader.report('package-name', path, { kind: 'field' }, name);
  return listed;
}

function readForeignKeys(
  reader: JsonReader,
  schema: JsonObject,
  path: string,
  names: ReadonlySet<string>,
): ForeignKey[] {
  return (reader.list(schema, 'foreignKeys', path) ?? []).flatMap((item, index) => {
    const at = `${path}.foreignKeys[${String(index)}]`;
    const reference = isObject(item) ? reader.object(item, 'reference', at) : undefined;
    const fields = isObject(item) ? reader.texts(item, 'fields', at) : undefined;
    const target = reference && reader.texts(reference, 'fields', `${at}.reference`);
    if (!fields || !reference || !target) {
      reader.report('package-key-missing', !fields ? `${at}.fields` : `${at}.reference.fields`);
      return [];
    }
    if (fields.length !== target.length)
      reader.report('package-value', `${at}.reference.fields`, { wanted: fields.join(', ') }, target);
    const resource = reader.text(reference, 'resource', `${at}.reference`) ?? '';
    return [{ fields: known(reader, fields, names, `${at}.fields`), resource, referenceFields: target }];
  });
}
