import * as v from 'valibot';
import type { Bilingual } from '../i18n/lang.ts';
import type { Figure } from '../lib/figure.ts';
import { bounds } from '../lib/figure.ts';
import { flag, grade, maybe, maybeNumber, text, words } from './entries.ts';

const figure = v.pipe(
  v.object({ value: maybeNumber, low: maybeNumber, high: maybeNumber, bound: v.picklist(bounds), unit: text }),
  v.transform((found): Figure => found),
);

/** The source of a row, and what of it is shown beside every figure. */
export const sourceEntries = { source: text, publisher: words, grade };

const carriers = v.pipe(
  v.array(text),
  v.transform((found): readonly string[] => found),
);

/** The entries of every row of a table of claims. */
export const claimEntries = {
  id: text,
  /** Missing where the source states a relation without an amount. */
  figure: maybe(figure),
  flag,
  ...sourceEntries,
  carriers,
  note: maybe(words),
};

/** One published claim: the figure as printed and its source. Its original words are in `Published.quotes`. */
export type Claim = Readonly<v.InferOutput<v.ObjectSchema<typeof claimEntries, undefined>>>;

/** The claim of a row, without the other columns of its table. */
export function toClaim({ id, figure, flag, source, publisher, grade, carriers, note }: Claim): Claim {
  return { id, figure, flag, source, publisher, grade, carriers, note };
}

/** A text in both languages; undefined unless both are there. */
export function bilingual(zh: string | undefined, en: string | undefined): Bilingual | undefined {
  return zh !== undefined && en !== undefined ? { zh, en } : undefined;
}
