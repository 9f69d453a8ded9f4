import type { ChartText } from '../../charts/chart.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Severity } from '../../tables/messages/message.ts';
import type { Outcome } from '../../tables/table-report.ts';

/** A file as the page hands it over: its bytes, or why there are none. */
export interface GivenFile {
  /** Unique among the files of a check; problems carry it. */
  readonly name: string;
  readonly content: Uint8Array | Unread;
  /** Size in bytes as the system gives it. */
  readonly size: number;
  /**
   * Whether these are cells copied from a spreadsheet, or pasted text, instead of a file; the encoding is then not
   * mentioned.
   */
  readonly pasted: boolean;
  /** The table that the reader chose; by default the file name decides, then the header. */
  readonly table?: string;
  /** For a workbook, the sheet that the reader chose; by default the first one that is not hidden. */
  readonly sheet?: string;
}

/** Why a file was not read; `reason` is the browser's name of the error. */
export interface Unread {
  readonly why: 'too-big' | 'folder' | 'failed';
  readonly reason: string;
}

export interface CheckJob {
  readonly files: readonly GivenFile[];
  /** Address of the folder with datapackage.json and the published tables, ending with a slash. */
  readonly site: string;
  readonly lang: Lang;
  /** A day such as `2026-11-20`: the latest current date anywhere on Earth. */
  readonly today: string;
}

/** The present step of the judge. `done` and `total` count tables, then rows; a total of 0 means unknown. */
export interface Progress {
  readonly phase: 'fetch' | 'read' | 'rows' | 'relate';
  readonly file: string;
  readonly done: number;
  readonly total: number;
}

export interface TableChoice {
  readonly name: string;
  readonly title: string;
}

/** Problems of one code in one column, as a choice for filtering. */
export interface ProblemKind {
  readonly key: string;
  readonly code: string;
  readonly field: string | null;
  readonly severity: Severity;
  readonly count: number;
}

/** The result for one file, without its rows. */
export interface Verdict {
  readonly name: string;
  readonly pasted: boolean;
  /** The table it was judged as; empty when it fits none. */
  readonly table: string;
  readonly title: string;
  /** For a workbook: its sheets, and the one that was read; for other files empty. */
  readonly sheets: readonly string[];
  readonly sheet: string;
  readonly outcome: Outcome;
  readonly encoding: string | null;
  /** Number of records below the header; null when the file could not be tokenized. */
  readonly rows: number | null;
  readonly errors: number;
  readonly notices: number;
  readonly kinds: readonly ProblemKind[];
  /** Whether cells can be shown. */
  readonly grid: boolean;
}

export interface CheckAnswer {
  readonly outcome: Outcome;
  readonly verdicts: readonly Verdict[];
  /** The first errors that this data would cause in tables that were not given, and how many there are. */
  readonly others: readonly ShownProblem[];
  readonly otherCount: number;
  readonly tables: readonly TableChoice[];
}

/** A problem in the reader's language. */
export interface ShownProblem {
  /** Number within its file, from 1, errors first. */
  readonly number: number;
  readonly code: string;
  readonly severity: Severity;
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly field: string | null;
  /** The Excel cell or row in words; empty where the problem concerns the whole file. */
  readonly place: string;
  readonly message: string;
  readonly fix: string;
  /** Whether the grid contains its cell or row. */
  readonly shown: boolean;
}

export interface ProblemList {
  readonly problems: readonly ShownProblem[];
  /** Number of all problems of this kind. */
  readonly total: number;
}

export interface CellMark {
  readonly number: number;
  readonly severity: Severity;
  readonly words: string;
}

export interface GridCell {
  readonly text: string;
  readonly marks: readonly CellMark[];
}

export interface GridRow {
  /** Row number in Excel. */
  readonly row: number;
  readonly line: number;
  readonly cells: readonly GridCell[];
  /** Marks of the row as a whole. */
  readonly marks: readonly CellMark[];
  /** How many rows are left out between the row above and this one. */
  readonly skipped: number;
}

export interface GridPage {
  readonly columns: readonly { readonly letters: string; readonly label: GridCell }[];
  /** Marks of the header as a whole. */
  readonly marks: readonly CellMark[];
  readonly rows: readonly GridRow[];
  readonly page: number;
  readonly pages: number;
  readonly mode: GridMode;
  /** Number of rows in this mode. */
  readonly total: number;
}

/** `problems`: only rows with problems and their neighbours; `all`: every row. */
export type GridMode = 'problems' | 'all';

/** A figure of a chart's table before and after. */
export interface FigureChange {
  readonly row: string;
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

export interface ChartComparison {
  readonly id: string;
  readonly name: string;
  readonly changed: boolean;
  readonly before: ChartText;
  readonly after: ChartText;
  /** The first changes; `changeCount` counts all of them. */
  readonly changes: readonly FigureChange[];
  readonly changeCount: number;
}

/** `before`: the published data; `after`: the same with the given files in place of their tables. */
export type Side = 'before' | 'after';

/** Everything that a page may ask its judge, each with the form of the answer. */
export interface Dialogue {
  check: { readonly ask: CheckJob; readonly answer: CheckAnswer };
  problems: {
    readonly ask: { readonly file: string; readonly from: number; readonly count: number; readonly kind: string };
    readonly answer: ProblemList;
  };
  /** A page of cells: by its number, or the one with the place of a problem. */
  grid: {
    readonly ask: { readonly file: string; readonly mode: GridMode } & (
      { readonly page: number } | { readonly problem: number }
    );
    readonly answer: GridPage;
  };
  download: {
    readonly ask: { readonly file: string; readonly form: 'plain' | 'excel' | 'problems' };
    readonly answer: { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> };
  };
  charts: { readonly ask: object; readonly answer: readonly ChartComparison[] };
  /** A chart's rows as JSON text, because parsing is faster than cloning. */
  chart: { readonly ask: { readonly id: string; readonly side: Side }; readonly answer: string };
}

export type Topic = keyof Dialogue;

export type Ask = { [T in Topic]: { readonly id: number; readonly topic: T; readonly ask: Dialogue[T]['ask'] } }[Topic];

/** Why a request failed: files of the site could not be fetched, its host forbids what is needed, or anything else. */
export type FailureKind = 'unreachable' | 'forbidden' | 'unexpected';

export type Reply =
  | { readonly id: number; readonly progress: Progress }
  | { readonly id: number; readonly answer: Dialogue[Topic]['answer'] }
  | { readonly id: number; readonly failed: FailureKind; readonly detail: string };
