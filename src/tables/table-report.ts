import type { ProblemCode } from './messages/catalog.ts';
import type { Params, Severity } from './messages/message.ts';
import type { Row } from './value.ts';

/**
 * accept: as written; normalise: some values or lines were read in another form, each with a notice; reject: errors.
 */
export type Outcome = 'accept' | 'normalise' | 'reject';

/** One problem found, as data; describe.ts makes its words. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly file: string;
  /** The physical line from 1, of a record that spans several the first; null when the problem concerns the file. */
  readonly line: number | null;
  /** The cell from 1; null when the problem concerns the line or the file. */
  readonly column: number | null;
  /** The declared field name, a header label, or a key of datapackage.json. */
  readonly field: string | null;
  readonly value: string | null;
  /**
   * What the words need besides: `row` is the row number in Excel, `write` what to write instead, `count` the number of
   * cells.
   */
  readonly params: Params;
}

/** A cell that holds a declared missing mark other than the empty cell: null in the rows, its reason kept here. */
export interface MarkedCell {
  readonly line: number;
  readonly field: string;
  readonly mark: string;
  readonly label: string | undefined;
}

/** What could be read of a table that was rejected. Cells that could not be read are null. */
export interface ReadableRows {
  readonly rows: readonly Row[];
  readonly lines: readonly number[];
  readonly excelRows: readonly number[];
  /** Cells that could not be read, as `line/field`. */
  readonly unread: ReadonlySet<string>;
  /** Whether rows are missing that could not be read at all. */
  readonly lost: boolean;
}

/** The result of one file. Problems are in the order of lines. */
export interface TableReport {
  readonly name: string;
  readonly file: string;
  /** null when the bytes could not be read as text. */
  readonly encoding: string | null;
  readonly outcome: Outcome;
  /** Empty when the table was rejected. */
  readonly rows: readonly Row[];
  /** The physical line of each row. */
  readonly lines: readonly number[];
  /** The row number in Excel of each row. */
  readonly excelRows: readonly number[];
  /** The column, from 1, of each declared field that the file has. */
  readonly columns: ReadonlyMap<string, number>;
  readonly marks: readonly MarkedCell[];
  /** What could be read of a rejected table, for rules that do not need every cell. */
  readonly readable?: ReadableRows;
  readonly notices: readonly Problem[];
  readonly errors: readonly Problem[];
}

export interface PackageReport {
  readonly outcome: Outcome;
  readonly tables: readonly TableReport[];
}
