import * as v from 'valibot';
import { languages } from '../../i18n/lang.ts';
import { grades } from '../../lib/figure.ts';
import { hues } from '../../marks/theme.ts';
import { isDrawnMarkup, isDrawnStyle } from './drawn-markup.ts';
import type { FigureRecord } from './figure-record.ts';

const text = v.string();
const orNull = v.nullable(text);
const drawing = v.pipe(text, v.check(isDrawnMarkup));
/** Only ways that lead to a page. */
const address = v.pipe(text, v.regex(/^https?:\/\//));

/** A record of a figure, as it must be to be served. */
export const figureRecordSchema: v.GenericSchema<unknown, FigureRecord> = v.strictObject({
  format: v.literal(1),
  version: v.pipe(text, v.regex(/^[0-9a-f]{12}$/)),
  date: v.nullable(v.pipe(text, v.isoDate())),
  revision: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
  chart: v.pipe(text, v.regex(/^[a-z0-9][a-z0-9-]*$/)),
  lang: v.picklist(languages),
  words: v.strictObject({ title: text, subtitle: text, notes: v.array(text), alt: text, answer: v.optional(text) }),
  table: v.strictObject({
    caption: text,
    columns: v.array(
      v.strictObject({
        key: text,
        label: text,
        numeric: v.boolean(),
        unit: v.optional(text),
        meaning: text,
      }),
    ),
    rows: v.array(
      v.strictObject({
        id: text,
        cells: v.array(v.strictObject({ text, value: v.nullable(v.union([v.number(), text])) })),
      }),
    ),
  }),
  sources: v.array(
    v.strictObject({
      id: text,
      publisher: text,
      title: text,
      carrier: text,
      year: v.nullable(v.number()),
      published: orNull,
      url: v.nullable(address),
      grade: v.picklist(grades),
      kind: text,
    }),
  ),
  name: text,
  question: text,
  hue: v.picklist(hues),
  drawings: v.strictObject({ narrow: drawing, wide: drawing }),
  style: v.pipe(text, v.check(isDrawnStyle)),
});
