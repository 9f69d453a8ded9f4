import { parseDecimal } from '../../lib/numbers/parse-decimal.ts';
import type { JsonObject, JsonReader } from '../package/json-reader.ts';
import { isObject, join, valueOf } from '../package/json-reader.ts';
import type { KnownName } from '../names/known-names.ts';
import { compilePattern } from '../package/pattern.ts';
import { quickParser } from './quick-parsers.ts';
import { readDescribed } from '../package/read-described.ts';
import type { Category, Constraints, Field, FieldType, MissingMark } from '../package/descriptor.ts';
import { fieldTypes } from '../package/descriptor.ts';

const constraintNames = [
  'required',
  'unique',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'minLength',
  'maxLength',
  'pattern',
  'enum',
];
const textFormats = ['default', 'email', 'uri', 'uuid', 'binary'];

/** Reads a field of a schema. Faults of the description are collected in the reader. */
export function readField(
  reader: JsonReader,
  from: JsonObject,
  path: string,
  marks: readonly MissingMark[] | undefined,
): Field {
  const type = readType(reader, from, path);
  const field: Field = {
    ...readDescribed(reader, from, path),
    name: reader.neededText(from, 'name', path),
    type,
    format: readFormat(reader, from, path, type),
    unit: reader.text(from, 'unit', path),
    constraints: readConstraints(reader, from, path),
    categories: readCategories(reader, from, path),
    aliases: readAliases(reader, from, path),
    deprecated: reader.texts(from, 'deprecated', path) ?? [],
    missingValues: readMissingValues(reader, from, path) ?? marks ?? [{ value: '', label: undefined }],
    trueValues: reader.texts(from, 'trueValues', path) ?? ['true', 'True', 'TRUE', '1'],
    falseValues: reader.texts(from, 'falseValues', path) ?? ['false', 'False', 'FALSE', '0'],
    decimalChar: reader.text(from, 'decimalChar', path) ?? '.',
    groupChar: reader.text(from, 'groupChar', path) ?? '',
    bareNumber: reader.flag(from, 'bareNumber', path) ?? true,
  };
  checkLimits(reader, field, path);
  return field;
}

function readType(reader: JsonReader, from: JsonObject, path: string): FieldType {
  const type = reader.text(from, 'type', path) ?? 'string';
  const known = fieldTypes.find((one) => one === type);
  if (!known) reader.report('package-value', join(path, 'type'), { wanted: fieldTypes.join(', ') }, type);
  return known ?? 'string';
}

function readFormat(reader: JsonReader, from: JsonObject, path: string, type: FieldType): string {
  const format = reader.text(from, 'format', path) ?? 'default';
  const known =
    type === 'string' ? textFormats.includes(format) : format === 'default' || (type === 'date' && format === 'any');
  if (!known) reader.report('package-unsupported', join(path, 'format'), { what: 'this format' }, format);
  return format;
}

/** Marks for "missing", given as texts or as objects with a reason; undefined when this object declares none. */
export function readMissingValues(reader: JsonReader, from: JsonObject, path: string): MissingMark[] | undefined {
  return reader.list(from, 'missingValues', path)?.flatMap((item, index): MissingMark[] => {
    if (typeof item === 'string') return [{ value: item, label: undefined }];
    const at = `${join(path, 'missingValues')}[${String(index)}]`;
    const value = isObject(item) ? reader.text(item, 'value', at) : undefined;
    if (isObject(item) && value !== undefined) return [{ value, label: reader.text(item, 'label', at) }];
    reader.report('package-key-type', at, { wanted: 'text, or object with "value"' }, item);
    return [];
  });
}

function readCategories(reader: JsonReader, from: JsonObject, path: string): Category[] | undefined {
  const list = reader.list(from, 'categories', path);
  if (list?.length === 0) reader.report('package-value', join(path, 'categories'), { wanted: 'one value or more' });
  return list?.flatMap((item, index): Category[] => {
    if (typeof item === 'string' || typeof item === 'number')
      return [{ value: item, label: undefined, labelEn: undefined }];
    const at = `${join(path, 'categories')}[${String(index)}]`;
    const value = isObject(item) ? valueOf(item, 'value') : undefined;
    if (isObject(item) && (typeof value === 'string' || typeof value === 'number')) {
      return [{ value, label: reader.text(item, 'label', at), labelEn: reader.text(item, 'label_en', at) }];
    }
    reader.report('package-key-type', at, { wanted: 'text, number, or object with "value"' }, item);
    return [];
  });
}

/** `[{"value": "招商银行", "aliases": ["招行", "CMB"]}]` */
function readAliases(reader: JsonReader, from: JsonObject, path: string): KnownName[] {
  return (reader.list(from, 'aliases', path) ?? []).flatMap((item, index): KnownName[] => {
    const at = `${join(path, 'aliases')}[${String(index)}]`;
    const write = isObject(item) ? reader.text(item, 'value', at) : undefined;
    const names = isObject(item) ? reader.texts(item, 'aliases', at) : undefined;
    if (write !== undefined && names !== undefined) return [{ write, names }];
    reader.report('package-key-type', at, { wanted: 'object with "value" and "aliases"' }, item);
    return [];
  });
}

function readConstraints(reader: JsonReader, from: JsonObject, path: string): Constraints {
  const at = join(path, 'constraints');
  const given = reader.object(from, 'constraints', path) ?? {};
  for (const key of Object.keys(given).filter((name) => !constraintNames.includes(name))) {
    reader.report('package-value', join(at, key), { wanted: constraintNames.join(', ') }, key);
  }
  const limit = (key: string): string | number | undefined => {
    const value = valueOf(given, key);
    if (value === undefined || typeof value === 'string' || typeof value === 'number') return value;
    reader.report('package-key-type', join(at, key), { wanted: 'number or text' }, value);
    return undefined;
  };
  const pattern = reader.text(given, 'pattern', at);
  if (pattern !== undefined && compilePattern(pattern) === null) {
    reader.report('package-value', join(at, 'pattern'), { wanted: 'a regular expression' }, pattern);
  }
  return {
    required: reader.flag(given, 'required', at) ?? false,
    unique: reader.flag(given, 'unique', at) ?? false,
    minimum: limit('minimum'),
    maximum: limit('maximum'),
    exclusiveMinimum: limit('exclusiveMinimum'),
    exclusiveMaximum: limit('exclusiveMaximum'),
    minLength: reader.count(given, 'minLength', at),
    maxLength: reader.count(given, 'maxLength', at),
    pattern,
    enum: reader.list(given, 'enum', at)?.map(String),
  };
}

/** Checks that a limit is a value of the field's type: any other would be met by every value or by none. */
function checkLimits(reader: JsonReader, field: Field, path: string): void {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = field.constraints;
  const numeric = field.type === 'integer' || field.type === 'number';
  for (const [key, limit] of Object.entries({ minimum, maximum, exclusiveMinimum, exclusiveMaximum })) {
    if (limit === undefined) continue;
    const written = String(limit);
    const fits = numeric
      ? typeof limit === 'number' || parseDecimal(written) !== null
      : quickParser(unlimited(field), true)(written) !== undefined;
    if (!fits) reader.report('package-value', `${path}.constraints.${key}`, { wanted: field.type }, limit);
  }
}

function unlimited(field: Field): Field {
  return { ...field, categories: undefined, constraints: { ...field.constraints, enum: undefined } };
}
