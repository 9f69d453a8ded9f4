import type { ChartTable, Column, State, ChartText } from '../../charts/chart.ts';
import type { RecordedSource } from '../../charts/shared/cite-sources.ts';

/** A licence and where it can be read. */
export interface NamedLicence {
  readonly name: string;
  readonly url: string | null;
}

/** That a chart was withdrawn, in one language. */
export interface Withdrawal {
  /** `2026-11-20` */
  readonly date: string;
  /** Why, in sentences. */
  readonly reason: string;
  /** The chart that took its place, with the absolute address of its page. */
  readonly instead: { readonly id: string; readonly name: string; readonly address: string } | null;
}

/** A whole table that a chart's rows were chosen from. */
export interface WholeTable {
  readonly name: string;
  readonly title: string;
  readonly rows: number;
  /** Of its CSV, of microdata of its page; absolute. */
  readonly address: string;
  /** Of the table, in words; none where it has no other than the whole data. */
  readonly licences: readonly string[];
}

/** What stands in a chart's JSON beside its words, rows and sources; addresses are absolute. */
export interface ShownAbout {
  readonly id: string;
  /** BCP 47. */
  readonly language: string;
  readonly name: string;
  /** Of what the chart says as it opens; null for a choice. */
  readonly version: string | null;
  /** Day on which its data last changed. */
  readonly date: string | null;
  /** Null while the chart is made. What was withdrawn is not to be used as if it still held. */
  readonly withdrawn: Withdrawal | null;
  readonly address: string;
  readonly licence: NamedLicence;
  readonly tables: readonly WholeTable[];
  readonly question: string;
  /** What a reader chose, by control key; nothing as the chart opens. */
  readonly choice: State;
}

/** What a chart's JSON holds. */
export interface ShownJson extends ShownAbout, ChartText {
  readonly columns: readonly Column[];
  readonly rows: readonly {
    readonly id: string;
    readonly values: Readonly<Record<string, string | number | null>>;
    readonly text: Readonly<Record<string, string>>;
  }[];
  readonly sources: readonly RecordedSource[];
}

/** ChartText, displayed rows and sources of a chart as JSON. */
export function shownJson(
  about: ShownAbout,
  words: ChartText,
  { columns, rows }: ChartTable,
  sources: readonly RecordedSource[],
): ShownJson {
  return {
    ...about,
    ...words,
    columns,
    rows: rows.map(({ id, cells }) => ({
      id,
      values: Object.fromEntries(columns.map(({ key }, index) => [key, cells[index]?.value ?? null])),
      text: Object.fromEntries(columns.map(({ key }, index) => [key, cells[index]?.text ?? ''])),
    })),
    sources,
  };
}

/** JSON as the files hold it: a line for each member, the last one ended. */
export const jsonText = (document: unknown): string => `${JSON.stringify(document, null, 1)}\n`;
