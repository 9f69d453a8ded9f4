import * as v from 'valibot';
import { languages } from '../../i18n/lang.ts';
import { grades } from '../../lib/figure.ts';
import { hues } from '../../marks/theme.ts';
import type { FigureRecord } from './figure-record.ts';

const element = /<(\/?)([a-zA-Z]+)((?: [a-zA-Z][\w-]*="[^"]*")*) ?(\/?)>/y;
const elements = ['svg', 'g', 'path', 'text', 'tspan', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'];
const attribute =
  /^(?:viewBox|width|height|role|class|id|transform|d|points|[xyr]|[xy][12]|[cdr][xy]|fill|opacity|text-anchor|pointer-events|(?:aria|data|stroke|fill)-[a-z]+)$/;

/** Attributes that may hold any text. */
const said = /^(?:aria|data)-/;

/**
 * Whether a text is a single drawing and nothing else: whole elements that draw, attributes that place and name, no
 * address, nothing active.
 */
export function isDrawnMarkup(markup: string): boolean {
  const open: string[] = [];
  let at = 0;
  while (at < markup.length) {
    element.lastIndex = at;
    const [whole, closing, name = '', attributes = '', alone] = element.exec(markup) ?? [];
    if (whole === undefined) {
      const end = markup.indexOf('<', at + 1);
      const text = markup.slice(at, end < 0 ? undefined : end);
      if (open.length === 0 || text.includes('<')) return false;
      at += text.length;
      continue;
    }
    if (!elements.includes(name) || (open.length === 0) !== (at === 0)) return false;
    if (closing) {
      if (open.pop() !== name) return false;
    } else {
      const named = [...attributes.matchAll(/ ([\w-]+)="([^"]*)"/g)];
      if (named.some(([, key = '', value = '']) => !attribute.test(key) || (!said.test(key) && /url\(/i.test(value))))
        return false;
      if (!alone) open.push(name);
    }
    at += whole.length;
  }
  return open.length === 0 && markup.startsWith('<svg ');
}

/** Whether a text is CSS for drawings: nothing that ends the style element or loads a file. */
export const isDrawnStyle = (style: string): boolean => !/[<@\\]|url\(/i.test(style);

const text = v.string();
const orNull = v.nullable(text);
const drawing = v.pipe(text, v.check(isDrawnMarkup));
/** Only addresses of web pages. */
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
