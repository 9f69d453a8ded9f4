import type { Bilingual } from '../i18n/lang.ts';
import type { SentencePart } from './types.ts';

/** What readers are shown of one state of the data, as far as it can be compared: charts in their first state. */
export interface Shown {
  readonly charts: readonly ShownChart[];
  /** The answers on the front page, by chart. */
  readonly answers: readonly ShownAnswer[];
}

export interface ShownChart {
  readonly id: string;
  /** Whether the chart counts our own rows. Its numbers are no published figures, because any new row changes them. */
  readonly countsRows: boolean;
  readonly sentences: readonly { readonly part: SentencePart; readonly text: Bilingual }[];
  readonly columns: readonly { readonly key: string; readonly label: Bilingual }[];
  readonly rows: readonly ShownRow[];
}

/** A row of the table under a chart. */
export interface ShownRow {
  /** The id of the row of data that it shows. */
  readonly id: string;
  readonly cells: readonly ShownCell[];
}

export interface ShownCell {
  readonly value: number | string | null;
  readonly text: Bilingual;
}

interface ShownAnswer {
  readonly chart: string;
  readonly label: Bilingual;
  readonly text: Bilingual;
}
