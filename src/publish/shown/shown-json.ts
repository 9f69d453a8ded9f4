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
  /** The reason, in sentences. */
  readonly reason: string;
  /** The chart that replaced it, with the absolute address of its page. */
  readonly instead: { readonly id: string; readonly name: string; readonly address: string } | null;
}

/** A whole table from which a chart's rows were selected. */
export interface WholeTable {
  readonly name: string;
  readonly title: string;
  readonly rows: number;
  /** Absolute address of its CSV; for microdata, of its page. */
  readonly address: string;
  /** The table's own licences in words; empty where it has only that of the whole data. */
  readonly licences: readonly string[];
}

/** What a chart's JSON has besides its words, rows and sources; addresses are absolute. */
export interface ShownAbout {
  readonly id: string;
  /** A BCP 47 tag. */
  readonly language: string;
  readonly name: string;
  /** The version of the opening state; null for a choice. */
  readonly version: string | null;
  /** Day on which its data last changed. */
  readonly date: string | null;
  /** Null while the chart is not withdrawn. What was withdrawn must not be used as if it still held. */
  readonly withdrawn: Withdrawal | null;
  readonly address: string;
  readonly licence: NamedLicence;
  readonly tables: readonly WholeTable[];
  readonly question: string;
  /** What a reader chose, by control key; empty for the opening state. */
  readonly choice: State;
}

/** The content of a chart's JSON. */
export interface ShownJson extends ShownAbout, ChartText {
  readonly columns: readonly Column[];
  readonly rows: readonly {
    readonly id: string;
    readonly values: Readonly<Record<string, string | number | null>>;
    readonly text: Readonly<Record<string, string>>;
  }[];
  readonly sources: readonly RecordedSource[];
}

/** The text, displayed rows and sources of a chart as JSON. */
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

/** JSON as in files: one line per member, with a final line break. */
export const jsonText = (document: unknown): string => `${JSON.stringify(document, null, 1)}\n`;
