import * as v from 'valibot';
import type { Revision } from './types.ts';
import { anomalyKinds, causes, sentenceParts } from './types.ts';

const text = v.string();
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const value = v.nullable(v.union([text, v.number(), v.boolean()]));
const hash = v.pipe(text, v.regex(/^[0-9a-f]{64}$/));
const bilingual = v.strictObject({ zh: text, en: text });
/** A name that may be part of a path. */
const name = v.pipe(text, v.regex(/^[a-z0-9][a-z0-9._-]*$/));

const field = v.strictObject({
  name: text,
  type: text,
  unit: v.nullable(text),
  deprecated: v.exactOptional(v.array(text)),
});

const table = v.strictObject({
  name,
  before: v.nullable(hash),
  after: v.nullable(hash),
  rows: count,
  added: v.array(text),
  removed: v.array(text),
  changed: v.array(v.strictObject({ row: text, field: text, old: value, new: value })),
  redefined: v.array(v.strictObject({ field: text, old: v.nullable(field), new: v.nullable(field) })),
  shape: v.nullable(
    v.strictObject({ key: v.array(text), fields: v.array(field), microdata: v.exactOptional(v.literal(true)) }),
  ),
});

const place = v.variant('kind', [
  v.strictObject({ kind: v.literal('cell'), table: text, row: text, field: text }),
  v.strictObject({ kind: v.literal('chart'), chart: text, row: text, column: text }),
  v.strictObject({ kind: v.literal('answer'), chart: text }),
]);

const figure = v.strictObject({
  place,
  label: bilingual,
  old: value,
  new: value,
  text: v.nullable(v.strictObject({ old: bilingual, new: bilingual })),
  percent: v.nullable(v.number()),
});

const chart = v.strictObject({
  chart: text,
  sentences: v.array(
    v.strictObject({
      part: v.picklist(sentenceParts),
      old: v.nullable(bilingual),
      new: v.nullable(bilingual),
      turned: v.boolean(),
    }),
  ),
  added: count,
  removed: count,
  changed: count,
});

const anomaly = v.strictObject({
  kind: v.picklist(anomalyKinds),
  name: text,
  table: text,
  row: v.nullable(text),
  field: v.nullable(text),
  old: value,
  new: value,
  size: v.nullable(v.number()),
});

/** The schema of a line of the log. */
export const revisionSchema: v.GenericSchema<unknown, Revision> = v.strictObject({
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  date: v.pipe(text, v.isoDate()),
  cause: v.picklist(causes),
  note: v.nullable(bilingual),
  by: v.nullable(text),
  previous: v.nullable(hash),
  id: text,
  tables: v.array(table),
  figures: v.array(figure),
  charts: v.array(chart),
  anomalies: v.array(anomaly),
  allowed: v.array(text),
});
