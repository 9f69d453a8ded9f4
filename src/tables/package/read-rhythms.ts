import type { Frequency } from '../../lib/periods/period-steps.ts';
import { frequencies, periodStep } from '../../lib/periods/period-steps.ts';
import type { JsonObject, JsonReader } from './json-reader.ts';
import { isObject, join } from './json-reader.ts';
import type { Rhythm } from '../types.ts';

/**
 * Reads the own property `rhythms` of a schema: `{"fields": ["value", "low", "high"], "by": "metric", "series":
 * ["staff"], "where": {"institution_zh": ""}, "period": "year", "every": "year", "first": "2013", "gap": "staff"}`.
 * Faults go to the reader.
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
