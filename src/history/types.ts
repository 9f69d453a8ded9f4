import type { Bilingual } from '../i18n/lang.ts';
import { slipKinds } from '../tables/slips/slip.ts';
import type { Value } from '../tables/types.ts';

/**
 * Why published data changed. first: the first publication; new: only what was not there before; correction: we were
 * wrong; restatement: the source printed another figure; definition: it counts something else; late_data: it came after
 * the period had been published without it; renamed: columns have other names; withdrawn: it is no longer stood by.
 */
export const causes = [
  'first',
  'new',
  'correction',
  'restatement',
  'definition',
  'late_data',
  'renamed',
  'withdrawn',
] as const;
export type Cause = (typeof causes)[number];

/** A column as it was accepted: what is needed to read a version of the table again. */
export interface FieldShape {
  readonly name: string;
  readonly type: string;
  /** Unit code of the whole column. */
  readonly unit: string | null;
  /** Former names under which it is served too; absent where there is none. */
  readonly deprecated?: readonly string[];
}

/** A table as it was accepted. */
export interface TableShape {
  /** Fields of the primary key. */
  readonly key: readonly string[];
  readonly fields: readonly FieldShape[];
  /** Of microdata: its versions are kept to compare with, and not published. */
  readonly microdata?: true;
}

/** A cell of a row that stays. A cell with a declared missing mark has the mark, an empty one null. */
export interface CellChange {
  /** The row's primary key. */
  readonly row: string;
  readonly field: string;
  readonly old: Value;
  readonly new: Value;
}

/**
 * A column that came (old is null), went (new is null), has another type, unit or list of former names, or was renamed:
 * then old has another name than new.
 */
export interface FieldChange {
  readonly field: string;
  readonly old: FieldShape | null;
  readonly new: FieldShape | null;
}

/** What became of one table. */
interface TableChange {
  readonly name: string;
  /** Version: sha256 in hex of the canonical CSV. Null where the table did not exist. */
  readonly before: string | null;
  /** Null where the table is no longer published. */
  readonly after: string | null;
  /** Rows after the change. */
  readonly rows: number;
  /** Primary keys. Of a table that is new, its rows are not listed; nor are those of a table that is gone. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** In rows that stay, in columns that stay. */
  readonly changed: readonly CellChange[];
  readonly redefined: readonly FieldChange[];
}

/** A changed table as the log keeps it. */
export interface TableRevision extends TableChange {
  /** Of the version after; null where there is none. */
  readonly shape: TableShape | null;
}

/** Where readers meet a figure: a cell of a data table, of the table under a chart, or an answer of the front page. */
type FigurePlace =
  | { readonly kind: 'cell'; readonly table: string; readonly row: string; readonly field: string }
  | { readonly kind: 'chart'; readonly chart: string; readonly row: string; readonly column: string }
  | { readonly kind: 'answer'; readonly chart: string };

/** A figure that had been published and now reads otherwise, or is gone. */
export interface FigureChange {
  readonly place: FigurePlace;
  /** What it is called: the column of its table, or the chart that answers. */
  readonly label: Bilingual;
  readonly old: Value;
  /** Null where it is gone. */
  readonly new: Value;
  /** As readers saw and see it; null for the cells of data tables, whose text is the value. */
  readonly text: { readonly old: Bilingual; readonly new: Bilingual } | null;
  /** Change in percent of the old number, two decimals; null where there is none to give. */
  readonly percent: number | null;
}

export const sentenceParts = ['title', 'subtitle', 'note', 'alt'] as const;
export type SentencePart = (typeof sentenceParts)[number];

/** Null where the sentence was or is not there. */
export interface SentenceChange {
  readonly part: SentencePart;
  readonly old: Bilingual | null;
  readonly new: Bilingual | null;
  /** The finding itself is another, not only its numbers. */
  readonly turned: boolean;
}

/** A chart that shows something else than before. */
export interface ChartChange {
  readonly chart: string;
  readonly sentences: readonly SentenceChange[];
  /** Rows of the table under it: new, gone, and with a cell that reads otherwise. */
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

export const anomalyKinds = [
  ...(['jump', 'sign', 'change', 'coverage', 'period', 'rows', 'column', 'table'] as const),
  ...slipKinds,
  ...(['audit', 'gap', 'source', 'title'] as const),
] as const;

/**
 * What a person must look at. jump: about 10, 100, 1,000 or 10,000 times as much or as little; sign: plus for minus;
 * change: more than 25 percent, or from or to zero; coverage: a city, metric or the like has no figure any more; period:
 * a year or month has none; rows: more than a tenth of a table's rows are gone; column, table: it is gone; series, quote,
 * order, share, unchecked: a new or changed figure as `SlipKind` tells; audit: a sum of rows that does not come out, and did or
 * was not there before; gap: what nobody published is no gap any more,
 * and no figure came in its place; source: no row uses it; title: of a chart, or its answer, that says something else.
 */
export type AnomalyKind = (typeof anomalyKinds)[number];

export interface Anomaly {
  readonly kind: AnomalyKind;
  /** `kind:table/…`, as `--allow` takes it. */
  readonly name: string;
  /** The chart, of a title. */
  readonly table: string;
  /** Row and field of a jump, sign or change; field and its value of a coverage or period; field of a column. */
  readonly row: string | null;
  readonly field: string | null;
  readonly old: Value;
  readonly new: Value;
  /** How many times the greater is the smaller; of rows, the percent lost; else null. */
  readonly size: number | null;
}

/** Everything in which two states of the data differ, and what readers see of it. */
export interface Difference {
  /** Stands for exactly this difference: of the versions before and after. Empty when there is none. */
  readonly id: string;
  readonly tables: readonly TableRevision[];
  /** Published figures that changed or are gone; what is new is not among them. */
  readonly figures: readonly FigureChange[];
  readonly charts: readonly ChartChange[];
  readonly anomalies: readonly Anomaly[];
}

/** An accepted difference: a line of data/history/log.jsonl. */
export interface Revision extends Difference {
  /** From 1, without a gap. */
  readonly number: number;
  /** Day of acceptance, `2026-11-20`. */
  readonly date: string;
  readonly cause: Cause;
  /** Why, for readers; null where no published figure changed and nobody wrote one. */
  readonly note: Bilingual | null;
  readonly by: string | null;
  /** Names of the anomalies that were let pass. */
  readonly allowed: readonly string[];
  /** sha256 in hex of the line before, without its line end; null in the first. */
  readonly previous: string | null;
}
