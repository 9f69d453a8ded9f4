import type { LabelMatch, LabelMatcher } from './match-labels.ts';
import type { Resource, Schema } from '../package/descriptor.ts';

/** The most lines above a header. */
export const maxPreamble = 10;

export interface Header {
  /** The index of its record; -1 for a table without a header row. */
  readonly record: number;
  readonly labels: readonly string[];
  /** The field that each label names; null for an undeclared label. */
  readonly matches: readonly (LabelMatch | null)[];
  /** The number of different fields named. */
  readonly named: number;
  /** Whether every field that a file must have is named. */
  readonly whole: boolean;
}

/**
 * The header among the first records: the first that names every field, else the one that names most. null when no
 * label is known.
 */
export function locateHeader(
  cells: readonly (readonly string[])[],
  resource: Resource,
  match: LabelMatcher,
): Header | null {
  let best: Header | null = null;
  for (let record = 0; record < Math.min(cells.length, maxPreamble); record += 1) {
    const header = readHeader(cells[record] ?? [], record, resource.schema, match);
    if (header.whole) return header;
    if (header.named > (best?.named ?? 0)) best = header;
  }
  return best;
}

function readHeader(labels: readonly string[], record: number, schema: Schema, match: LabelMatcher): Header {
  const matches = labels.map((label) => match(label));
  const names = new Set(matches.flatMap((one) => (one ? [one.field.name] : [])));
  const needed = neededFields(schema);
  return {
    record,
    labels,
    matches,
    named: names.size,
    whole: needed.length > 0 && needed.every((name) => names.has(name)),
  };
}

/** The names of the fields that a file must have, by the schema's `fieldsMatch`. */
export function neededFields(schema: Schema): string[] {
  const all = schema.fields.map((field) => field.name);
  if (schema.fieldsMatch !== 'superset' && schema.fieldsMatch !== 'partial') return all;
  const kept = schema.fields.filter((field) => field.constraints.required || schema.primaryKey.includes(field.name));
  return kept.length > 0 ? kept.map((field) => field.name) : all.slice(0, 1);
}

/** The header of a table that has none: the columns in the declared order. */
export function declaredHeader(schema: Schema): Header {
  const matches = schema.fields.map((field): LabelMatch => ({ field, form: 'name', detail: '' }));
  return { record: -1, labels: schema.fields.map((field) => field.name), matches, named: matches.length, whole: true };
}
