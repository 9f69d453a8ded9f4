import type { JsonObject, JsonReader } from './json-reader.ts';
import { isObject, valueOf, join } from './json-reader.ts';
import type { SumRule, QuoteRule, SeriesRule, SlipRules, Rhythm } from './rules.ts';
import type { Frequency } from '../../lib/periods/period-steps.ts';
import { frequencies, periodStep } from '../../lib/periods/period-steps.ts';

/**
 * Reads our property `sums` of a schema. For columns of a row: `{"fields": ["a", "b"], "total": "c", "tolerance": 1}`.
 * For rows of a group: `{"fields": "share", "by": ["month"], "total": 100, "tolerance": 0.5}`. Faults are collected in
 * the reader.
 */
export function readSums(
  reader: JsonReader,
  schema: JsonObject,
  path: string,
  names: ReadonlySet<string>,
): readonly SumRule[] {
  return (reader.list(schema, 'sums', path) ?? []).flatMap((item, index): SumRule[] => {
    const at = `${path}.sums[${String(index)}]`;
    const fields = isObject(item) ? reader.texts(item, 'fields', at) : undefined;
    if (!isObject(item) || !fields || fields.length === 0) {
      reader.report('package-key-missing', `${at}.fields`);
      return [];
    }
    const by = reader.texts(item, 'by', at);
    const total = valueOf(item, 'total');
    const tolerance = valueOf(item, 'tolerance') ?? 0;
    const unknown = [...fields, ...(by ?? []), ...(typeof total === 'string' ? [total] : [])].filter(
      (name) => !names.has(name),
    );
    for (const name of unknown) reader.report('package-name', at, { kind: 'field' }, name);
    if (typeof tolerance !== 'number' || tolerance < 0)
      reader.report('package-value', `${at}.tolerance`, { wanted: '0, 0.5 …' }, tolerance);
    else if (by && typeof total === 'number') return [{ fields, by, total, tolerance }];
    else if (!by && typeof total === 'string') return [{ fields, by, total, tolerance }];
    else reader.report('package-value', `${at}.total`, { wanted: by ? '100' : 'a field' }, total);
    return [];
  });
}

export const noSlipRules: SlipRules = {
  unit: undefined,
  quote: undefined,
  series: [],
  orders: [],
  known: new Set(),
};

/**
 * Reads our property `slips` of a schema: `{"unit": "unit", "quote": {"column": "quote", "fields": ["value"], "except":
 * {"flag": "derived"}}, "series": [{"fields": ["value"], "by": ["metric"], "factor": 3, "least": 1}], "orders":
 * [["p10", "median"]], "known": ["A1/value"]}`. Faults are collected in the reader.
 */
export function readSlips(reader: JsonReader, schema: JsonObject, path: string, names: ReadonlySet<string>): SlipRules {
  const slips = reader.object(schema, 'slips', path);
  if (!slips) return noSlipRules;
  const at = join(path, 'slips');
  const known = (list: readonly string[], key: string): readonly string[] => {
    for (const name of list.filter((one) => !names.has(one)))
      reader.report('package-name', key, { kind: 'field' }, name);
    return list;
  };
  const unit = reader.text(slips, 'unit', at);
  if (unit !== undefined) known([unit], join(at, 'unit'));
  const quote = reader.object(slips, 'quote', at);
  return {
    unit,
    quote: quote && readQuote(reader, quote, join(at, 'quote'), known),
    series: (reader.list(slips, 'series', at) ?? []).flatMap((item, index): SeriesRule[] => {
      const key = `${at}.series[${String(index)}]`;
      if (isObject(item)) return [readSeries(reader, item, key, known)];
      reader.report('package-key-type', key, { wanted: 'object' }, item);
      return [];
    }),
    orders: (reader.list(slips, 'orders', at) ?? []).map((item, index) => {
      const key = `${at}.orders[${String(index)}]`;
      return known(reader.texts({ order: item }, 'order', key) ?? [], key);
    }),
    known: new Set(reader.texts(slips, 'known', at)),
  };
}

type Known = (list: readonly string[], key: string) => readonly string[];

function readQuote(reader: JsonReader, quote: JsonObject, at: string, known: Known): QuoteRule {
  const column = reader.neededText(quote, 'column', at);
  const except = Object.entries(reader.object(quote, 'except', at) ?? {});
  known([column, ...except.map(([name]) => name)], at);
  return {
    column,
    fields: known(reader.texts(quote, 'fields', at) ?? [], join(at, 'fields')),
    except: new Map(except.map(([name, value]) => [name, String(value)])),
  };
}

function readSeries(reader: JsonReader, rule: JsonObject, at: string, known: Known): SeriesRule {
  const factor = valueOf(rule, 'factor');
  const isFactor = typeof factor === 'number' && factor >= 1;
  if (!isFactor) reader.report('package-value', join(at, 'factor'), { wanted: '1, 2, 3 …' }, factor);
  return {
    fields: known(reader.texts(rule, 'fields', at) ?? [], join(at, 'fields')),
    by: known(reader.texts(rule, 'by', at) ?? [], join(at, 'by')),
    factor: isFactor ? factor : 1,
    least: reader.count(rule, 'least', at) ?? 1,
  };
}

/**
 * Reads our property `rhythms` of a schema: `{"fields": ["value", "low", "high"], "by": "metric", "series": ["staff"],
 * "where": {"institution_zh": ""}, "period": "year", "every": "year", "first": "2013", "gap": "staff"}`. Faults are
 * collected in the reader.
 */
export function readRhythms(
  reader: JsonReader,
  schema: JsonObject,
  path: string,
  names: ReadonlySet<string>,
): readonly Rhythm[] {
  return (reader.list(schema, 'rhythms', path) ?? []).flatMap((item, index): Rhythm[] => {
    const at = `${path}.rhythms[${String(index)}]`;
    if (isObject(item)) return readRhythm(reader, item, at, names);
    reader.report('package-key-type', at, { wanted: 'object' }, item);
    return [];
  });
}

function readRhythm(reader: JsonReader, from: JsonObject, at: string, names: ReadonlySet<string>): Rhythm[] {
  const fields = reader.texts(from, 'fields', at) ?? [];
  if (fields.length === 0) reader.report('package-key-missing', join(at, 'fields'));
  const by = reader.text(from, 'by', at);
  const series = by === undefined ? fields : (reader.texts(from, 'series', at) ?? []);
  if (by !== undefined && series.length === 0) reader.report('package-key-missing', join(at, 'series'));
  const values = reader.object(from, 'where', at) ?? {};
  const where = Object.keys(values).map((key) => [key, reader.text(values, key, join(at, 'where')) ?? ''] as const);
  const period = reader.neededText(from, 'period', at);
  for (const name of [...fields, ...(by === undefined ? [] : [by]), ...where.map(([key]) => key), period])
    if (name !== '' && !names.has(name)) reader.report('package-name', at, { kind: 'field' }, name);
  const every = readFrequency(reader, from, at);
  const first = reader.neededText(from, 'first', at);
  if (every === undefined) return [];
  if (first !== '' && every !== 'once' && periodStep(first, every) === undefined)
    reader.report('package-value', join(at, 'first'), { wanted: samples[every] }, first);
  return [
    {
      fields,
      by,
      series,
      where: new Map(where),
      period,
      every,
      first,
      gap: reader.text(from, 'gap', at),
    },
  ];
}

const samples = { year: '2024', quarter: '2024-Q1', month: '2024-01' } as const;

function readFrequency(reader: JsonReader, from: JsonObject, at: string): Frequency | undefined {
  const text = reader.neededText(from, 'every', at);
  const every = frequencies.find((one) => one === text);
  if (text !== '' && every === undefined)
    reader.report('package-value', join(at, 'every'), { wanted: frequencies.join(', ') }, text);
  return every;
}
