import type { Bilingual } from '../i18n/lang.ts';
import { slipKinds } from '../tables/slips/slip.ts';
import type { Value } from '../tables/value.ts';

/**
 * Why published data changed. first: the first publication; new: only rows or tables that did not exist before;
 * correction: we had made an error; restatement: the source published another figure; definition: it counts something
 * else; late_data: it appeared after the period had been published without it; renamed: columns have other names;
 * withdrawn: we no longer stand by it.
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

/** A column as it was accepted, with what is needed to read a version of its table again. */
export interface FieldShape {
  readonly name: string;
  readonly type: string;
  /** The unit code of the whole column. */
  readonly unit: string | null;
  /** Former names under which it is served too; absent where there are none. */
  readonly deprecated?: readonly string[];
}

/** A table as it was accepted. */
export interface TableShape {
  /** The fields of the primary key. */
  readonly key: readonly string[];
  readonly fields: readonly FieldShape[];
  /** Set for microdata: its versions are kept for comparison and not published. */
  readonly microdata?: true;
}

/** A changed cell of a row that existed before and after. A missing cell is its declared mark, or null when empty. */
export interface CellChange {
  /** The row's primary key. */
  readonly row: string;
  readonly field: string;
  readonly old: Value;
  readonly new: Value;
}

/**
 * A column that was added (old is null) or removed (new is null), that has another type, unit or list of former names,
 * or that was renamed (old and new have different names).
 */
export interface FieldChange {
  readonly field: string;
  readonly old: FieldShape | null;
  readonly new: FieldShape | null;
}

/** The change of one table. */
interface TableChange {
  readonly name: string;
  /** The version before: sha256 in hex of the canonical CSV. Null where the table did not exist. */
  readonly before: string | null;
  /** The version after. Null where the table was removed. */
  readonly after: string | null;
  /** The number of rows after the change. */
  readonly rows: number;
  /** Primary keys. The rows of a table that was itself added or removed are not listed. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Changed cells, in rows and columns that existed before and after. */
  readonly changed: readonly CellChange[];
  readonly redefined: readonly FieldChange[];
}

/** A changed table as the log records it. */
export interface TableRevision extends TableChange {
  /** The shape of the version after; null where there is none. */
  readonly shape: TableShape | null;
}

/** Where readers see a figure: a cell of a data table, of the table under a chart, or an answer on the front page. */
type FigurePlace =
  | { readonly kind: 'cell'; readonly table: string; readonly row: string; readonly field: string }
  | { readonly kind: 'chart'; readonly chart: string; readonly row: string; readonly column: string }
  | { readonly kind: 'answer'; readonly chart: string };

/** A published figure that changed or was removed. */
export interface FigureChange {
  readonly place: FigurePlace;
  /** The name of the figure: the column of its table, or the chart that answers. */
  readonly label: Bilingual;
  readonly old: Value;
  /** Null where it was removed. */
  readonly new: Value;
  /** The text that readers saw and see; null for cells of data tables, whose text is the value. */
  readonly text: { readonly old: Bilingual; readonly new: Bilingual } | null;
  /** The change in percent of the old number, to two decimals; null where none can be computed. */
  readonly percent: number | null;
}

export const sentenceParts = ['title', 'subtitle', 'note', 'alt'] as const;
export type SentencePart = (typeof sentenceParts)[number];

/** A changed sentence of a chart. A text is null where the sentence did not exist before, or does not exist now. */
export interface SentenceChange {
  readonly part: SentencePart;
  readonly old: Bilingual | null;
  readonly new: Bilingual | null;
  /** Whether the statement itself changed, and not only its numbers. */
  readonly turned: boolean;
}

/** A chart whose content changed. */
export interface ChartChange {
  readonly chart: string;
  readonly sentences: readonly SentenceChange[];
  /** The number of rows of the table under it that are new, gone, or changed. */
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
 * What a person must look at. jump: a figure became about 10, 100, 1,000 or 10,000 times greater or smaller; sign: it
 * changed sign; change: it changed by more than 25 percent, or from or to zero; coverage: a city, metric or the like
 * has no figure any more; period: a year or month has none; rows: more than a tenth of a table's rows were removed;
 * column, table: it was removed; series, quote, order, repeat, share, unchecked: a new or changed figure may be a slip
 * of this `SlipKind`; audit: a sum of rows does not come out that did, or did not exist, before; gap: a gap was removed
 * and no figure was added for it; source: no row uses it; title: the title or answer of a chart states something else.
 */
export type AnomalyKind = (typeof anomalyKinds)[number];

export interface Anomaly {
  readonly kind: AnomalyKind;
  /** `kind:table/…`, as `--allow` takes it. */
  readonly name: string;
  /** For a title, the chart. */
  readonly table: string;
  /**
   * For a jump, sign or change the row and field; for a coverage or period the field and its value; for a column the
   * field.
   */
  readonly row: string | null;
  readonly field: string | null;
  readonly old: Value;
  readonly new: Value;
  /** How many times the smaller number the greater is; for rows the percentage removed; otherwise null. */
  readonly size: number | null;
}

/** Everything in which two states of the data differ, and what of it readers see. */
export interface Difference {
  /** Identifies exactly this difference, by the versions before and after. Empty when there is none. */
  readonly id: string;
  readonly tables: readonly TableRevision[];
  /** Published figures that changed or were removed. New figures are not included. */
  readonly figures: readonly FigureChange[];
  readonly charts: readonly ChartChange[];
  readonly anomalies: readonly Anomaly[];
}

/** An accepted difference: a line of data/history/log.jsonl. */
export interface Revision extends Difference {
  /** Counts from 1 without gaps. */
  readonly number: number;
  /** The day of acceptance: `2026-11-20`. */
  readonly date: string;
  readonly cause: Cause;
  /** The reason, for readers; null where no published figure changed and nobody wrote one. */
  readonly note: Bilingual | null;
  readonly by: string | null;
  /** The names of the anomalies that were accepted. */
  readonly allowed: readonly string[];
  /** sha256 in hex of the line before, without its line end; null in the first line. */
  readonly previous: string | null;
}
