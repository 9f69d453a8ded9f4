import type { CellNote, CellRead } from '../cells/cell-read.ts';
import { note, readAs } from '../cells/cell-read.ts';
import { checkConstraints } from '../checks/check-constraints.ts';
import type { Column } from './column.ts';
import { NameIndex } from '../names/known-names.ts';
import { quickParser } from '../cells/quick-parsers.ts';
import { codesOf, readCode } from '../cells/read-code.ts';
import { readNumber } from '../cells/read-number.ts';
import { readBoolean, readFormed, readText } from '../cells/read-text.ts';
import { readPeriod } from '../cells/read-period.ts';
import type { Field, Resource } from './descriptor.ts';
import type { Value } from '../value.ts';

/** Prepares a declared field for reading cells. */
export function compileColumn(field: Field, index: number, resource: Resource): Column {
  const { schema } = resource;
  const keys = [schema.primaryKey, ...schema.uniqueKeys, ...schema.foreignKeys.map((key) => key.fields)];
  const { constraints } = field;
  const isKey = keys.some((names) => names.includes(field.name)) || constraints.unique;
  const strict = field.type !== 'string' || isKey || codesOf(field) !== null || constraints.pattern !== undefined;
  const marks = new Map(field.missingValues.map(({ value, label }) => [value, label]));
  const emptyIsMissing = marks.delete('');
  const check = checkConstraints(field);
  return {
    field,
    index,
    strict,
    required: constraints.required || schema.primaryKey.includes(field.name),
    emptyIsMissing,
    marks,
    hasMarks: marks.size > 0,
    quick: field.aliases.length > 0 ? () => undefined : checked(quickParser(field, strict), check),
    known: new Map(),
    read: reader(field, strict),
    check,
  };
}

/** The most readings of codes that are cached: finding the nearest code is slow, and the same slip occurs often. */
const maxSeen = 1000;

type Quick = (text: string) => Value | undefined;
type Check = (value: string | number | boolean) => CellNote | null;

function checked(parse: Quick, check: Check | null): Quick {
  if (check === null) return parse;
  return (text) => {
    const value = parse(text);
    return value !== undefined && value !== null && check(value) === null ? value : undefined;
  };
}

function reader(field: Field, strict: boolean): (text: string) => CellRead {
  const byType = withAliases(field, typeReader(field, strict));
  if (codesOf(field) === null) return byType;
  const seen = new Map<string, CellRead>();
  return (text) => {
    const read = seen.get(text) ?? readCode(text, field, byType);
    if (seen.size < maxSeen) seen.set(text, read);
    return read;
  };
}

/** Reads a known alias as the name that the column wants. */
function withAliases(field: Field, byType: (text: string) => CellRead): (text: string) => CellRead {
  if (field.aliases.length === 0) return byType;
  const index = new NameIndex(field.aliases);
  return (text) => {
    const found = index.find(text);
    const [only] = found?.write ?? [];
    const isAlias = found?.kind === 'same' && found.write.length === 1 && only !== undefined && only !== text;
    return isAlias ? readAs(only, [note('name-alias', { to: only })]) : byType(text);
  };
}

function typeReader(field: Field, strict: boolean): (text: string) => CellRead {
  const { type } = field;
  switch (type) {
    case 'integer':
    case 'number':
      return (text) => readNumber(text, field);
    case 'boolean':
      return (text) => readBoolean(text, field);
    case 'date':
      return (text) => readPeriod(text, 'day');
    case 'yearmonth':
      return (text) => readPeriod(text, 'month');
    case 'year':
      return (text) => readPeriod(text, 'year');
    case 'string':
      return (text) => readText(text, field, strict);
    case 'any':
    case 'list':
      return (text) => readAs(text);
    case 'time':
    case 'datetime':
    case 'duration':
    case 'object':
    case 'array':
    case 'geopoint':
    case 'geojson':
      return (text) => readFormed(text, type);
  }
}
