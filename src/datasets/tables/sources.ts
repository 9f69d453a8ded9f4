import * as v from 'valibot';
import { grades } from '../../lib/figure.ts';
import { bilingual } from '../claim.ts';
import { maybeNumber, maybeText, text } from '../entries.ts';
import type { Input } from '../input.ts';
import type { Source } from '../published.ts';

const schema = v.object({
  id: text,
  publisher_zh: text,
  publisher_en: text,
  carrier_zh: text,
  carrier_en: text,
  title: text,
  title_en: maybeText,
  year: maybeNumber,
  published: maybeText,
  url: maybeText,
  address: text,
  grade: v.picklist(grades),
  kind: text,
  method_zh: maybeText,
  method_en: maybeText,
  note_zh: maybeText,
  note_en: maybeText,
});

/** Every publication, in the file's order. */
export function shapeSources(input: Input): Source[] {
  return input.rows('sources', schema).map((row) => ({
    id: row.id,
    publisher: { zh: row.publisher_zh, en: row.publisher_en },
    carrier: { zh: row.carrier_zh, en: row.carrier_en },
    title: row.title,
    titleEn: row.title_en,
    year: row.year,
    published: row.published,
    url: row.url,
    address: row.address,
    grade: row.grade,
    kind: row.kind,
    method: bilingual(row.method_zh, row.method_en),
    note: bilingual(row.note_zh, row.note_en),
  }));
}

/** Sources by id. */
export const bySourceId = (sources: readonly Source[]): ReadonlyMap<string, Source> =>
  new Map(sources.map((source) => [source.id, source]));
