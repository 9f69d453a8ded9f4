import * as v from 'valibot';
import { bounds, flags } from '../lib/figure.ts';
import type { Bilingual } from '../i18n/lang.ts';
import { list, maybeNumber, maybeText, text } from './entries.ts';
import { known } from './known.ts';
import type { Claim, Source } from './published.ts';

/** The columns that every table of claims ends with. */
export const claimEntries = {
  id: text,
  value: maybeNumber,
  low: maybeNumber,
  high: maybeNumber,
  bound: v.nullable(v.picklist(bounds)),
  unit: maybeText,
  flag: v.picklist(flags),
  source: text,
  carriers: list,
  quote: text,
  quote_en: maybeText,
  note_zh: maybeText,
  note_en: maybeText,
};

export type ClaimRow = v.InferOutput<v.ObjectSchema<typeof claimEntries, undefined>>;

/** Both languages or nothing. */
export function bilingual(zh: string | undefined, en: string | undefined): Bilingual | undefined {
  return zh !== undefined && en !== undefined ? { zh, en } : undefined;
}

/** Joins a row to its source and gathers its numbers into one figure. @throws when the source is unknown. */
export function toClaim(row: ClaimRow, sources: ReadonlyMap<string, Source>): Claim {
  const source = known(sources, row.source);
  const { value, low, high, bound, unit } = row;
  return {
    id: row.id,
    figure: bound !== null && unit !== undefined ? { value, low, high, bound, unit } : undefined,
    flag: row.flag,
    source: source.id,
    publisher: source.publisher,
    grade: source.grade,
    carriers: row.carriers,
    quote: row.quote,
    quoteEn: row.quote_en,
    note: bilingual(row.note_zh, row.note_en),
  };
}
