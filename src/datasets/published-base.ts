import type { Flag, Figure, Grade } from '../lib/figure.ts';
import type { Bilingual } from '../i18n/lang.ts';

/** A publication, as carried: who says it, where it was read, how far to trust the page. */
export interface Source {
  readonly id: string;
  readonly publisher: Bilingual;
  readonly carrier: Bilingual;
  readonly title: string;
  readonly titleEn: string | undefined;
  readonly year: number | undefined;
  readonly published: string | undefined;
  /** Only where the page is safe to open. */
  readonly url: string | undefined;
  readonly address: string;
  readonly grade: Grade;
  readonly kind: string;
  readonly method: Bilingual | undefined;
  readonly note: Bilingual | undefined;
}

/** A name for a code, in both languages. */
export interface Named {
  readonly id: string;
  readonly name: Bilingual;
}

export interface Role extends Named {
  /** frontline, manager or director. */
  readonly level: string;
}

/** What a source says, word for word. */
export interface Quote {
  readonly original: string;
  /** In our English; undefined where it needs none or has none yet. */
  readonly english: string | undefined;
}

/** One published claim: the figure as printed and its provenance. Its original words are in `Published.quotes`. */
export interface Claim {
  readonly id: string;
  /** Missing where the source states a relation without an amount. */
  readonly figure: Figure | undefined;
  readonly flag: Flag;
  readonly source: string;
  readonly publisher: Bilingual;
  readonly grade: Grade;
  readonly carriers: readonly string[];
  readonly note: Bilingual | undefined;
}

/** What was looked for and is not published. */
export interface Gap {
  readonly id: string;
  /** Table that would hold it; none where no table of ours covers the country. */
  readonly table: string | undefined;
  readonly metric: string | undefined;
  readonly city: Named | undefined;
  readonly tenure: string | undefined;
  readonly period: string | undefined;
  readonly reason: Named;
  readonly looked: Bilingual | undefined;
  readonly note: Bilingual | undefined;
}

export interface Quartiles {
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
}

/** What a stated number is held against, and how many times the stated one it is at its lower and its upper end. */
export interface Against {
  readonly figure: Figure;
  /** To four decimals. */
  readonly times: { readonly low: number; readonly high: number };
}

/** A statement of an article or its source, with its sum done again from the rows it rests on. */
export interface AuditedClaim {
  readonly id: string;
  /** What was said, in our words; its numbers are those of the rows. */
  readonly statement: Bilingual;
  /** Why the verdict. */
  readonly reason: Bilingual;
  /** What sort of sum it is, or that it is an attribution or a contradiction. */
  readonly kind: Named;
  /** The number said to be the result, with bound and unit; undefined where none was. */
  readonly stated: Bilingual | undefined;
  /** The result from the rows; of a contradiction, how many times the greatest figure is the least. */
  readonly computed: Bilingual | undefined;
  /** Of a contradiction, what is said besides. */
  readonly rival: Bilingual | undefined;
  /** The number that the stated one is held against: recomputed, or printed elsewhere. */
  readonly against: Against | undefined;
  /** holds, holds_only_if, does_not_follow, contradicted, cannot_be_checked. */
  readonly verdict: Named;
  /** Who said it, and where it was read. */
  readonly source: string;
  readonly publisher: Bilingual;
  readonly carrier: Bilingual;
  readonly grade: Grade;
  /** Ids of the rows the sum is made of. */
  readonly operands: readonly string[];
  /** Ids of the sources of the statement and of those rows. */
  readonly sources: readonly string[];
}
