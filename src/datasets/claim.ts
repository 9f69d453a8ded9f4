import * as v from 'valibot';
import { bounds, flags, grades } from '../lib/figure.ts';
import type { Bilingual } from '../i18n/lang.ts';
import { list, maybe, maybeNumber, maybeText, text, words } from './entries.ts';
import type { Claim } from './published.ts';

/** The columns that every table of claims has, joined to its source, but for its original words (`quotes.ts`). */
export const claimEntries = {
  id: text,
  value: maybeNumber,
  low: maybeNumber,
  high: maybeNumber,
  bound: maybe(v.picklist(bounds)),
  unit: maybeText,
  flag: v.picklist(flags),
  source: v.object({ id: text, publisher: words, grade: v.picklist(grades) }),
  carriers: list,
  note_zh: maybeText,
  note_en: maybeText,
};

export type ClaimRow = v.InferOutput<v.ObjectSchema<typeof claimEntries, undefined>>;

/** Both languages or nothing. */
export function bilingual(zh: string | undefined, en: string | undefined): Bilingual | undefined {
  return zh !== undefined && en !== undefined ? { zh, en } : undefined;
}

/** Gathers the numbers of a row into one figure. */
export function toClaim(row: ClaimRow): Claim {
  const { value, low, high, bound, unit, source } = row;
  return {
    id: row.id,
    figure: bound !== undefined && unit !== undefined ? { value, low, high, bound, unit } : undefined,
    flag: row.flag,
    source: source.id,
    publisher: source.publisher,
    grade: source.grade,
    carriers: row.carriers,
    note: bilingual(row.note_zh, row.note_en),
  };
}
