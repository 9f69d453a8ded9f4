import type { JsonObject, JsonReader } from './json-reader.ts';
import { isObject, join, valueOf } from './json-reader.ts';
import type { QuoteRule, SeriesRule, SlipRules } from '../types.ts';

export const noSlipRules: SlipRules = {
  unit: undefined,
  quote: undefined,
  series: [],
  orders: [],
  known: new Set(),
};

/**
 * Reads the own property `slips` of a schema: `{"unit": "unit", "quote": {"column": "quote", "fields": ["value"],
 * "except": {"flag": "derived"}}, "series": [{"fields": ["value"], "by": ["metric"], "factor": 3, "least": 1}],
 * "orders": [["p10", "median"]], "known": ["A1/value"]}`. Faults go to the reader.
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
