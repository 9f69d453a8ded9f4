import type { CellNote, CellRead } from '../cells/cell-read.ts';
import type { Field, Value } from '../types.ts';

/** A declared field made ready for reading many cells. */
export interface Column {
  readonly field: Field;
  /** Index of its cell in a record. */
  readonly index: number;
  /** Part of a key, or with a list or pattern: read to the letter. Free text keeps what it has. */
  readonly strict: boolean;
  /** Required by its constraint or as part of the primary key. */
  readonly required: boolean;
  /** Whether an empty cell is missing (it is unless the description says otherwise). */
  readonly emptyIsMissing: boolean;
  /** Declared marks other than the empty cell, with their reasons. */
  readonly marks: ReadonlyMap<string, string | undefined>;
  /** Whether cells must be compared with the marks before anything else. */
  readonly hasMarks: boolean;
  /** The value of a cell in canonical form that meets the constraints; undefined sends it to `read`. */
  readonly quick: (text: string) => Value | undefined;
  /** Texts that were read in full and found clean. */
  readonly known: Map<string, Value>;
  /** Reads a cleaned cell in any form. */
  readonly read: (text: string) => CellRead;
  /** The first constraint that a value breaks; null when there is nothing to check. */
  readonly check: ((value: string | number | boolean) => CellNote | null) | null;
}
