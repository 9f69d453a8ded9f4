import type { CellNote, CellRead } from '../cells/cell-read.ts';
import type { Field } from './descriptor.ts';
import type { Value } from '../value.ts';

/** A declared field, prepared for reading many cells. */
export interface Column {
  readonly field: Field;
  /** The index of its cell in a record. */
  readonly index: number;
  /**
   * Whether cells must match exactly: the field is part of a key, or has a list or pattern. Free text keeps what it
   * has.
   */
  readonly strict: boolean;
  /** Required by its constraint or as part of the primary key. */
  readonly required: boolean;
  /** Whether an empty cell counts as missing. It does unless the description says otherwise. */
  readonly emptyIsMissing: boolean;
  /** Declared missing marks other than the empty cell, with their reasons. */
  readonly marks: ReadonlyMap<string, string | undefined>;
  /** Whether cells must be compared with the marks before anything else. */
  readonly hasMarks: boolean;
  /** The value of a cell in canonical form that meets the constraints; undefined where `read` has to decide. */
  readonly quick: (text: string) => Value | undefined;
  /** Texts that were read in full without a note, with their values. */
  readonly known: Map<string, Value>;
  /** Reads a cleaned cell in any form. */
  readonly read: (text: string) => CellRead;
  /** Finds the first constraint that a value breaks; null when there is nothing to check. */
  readonly check: ((value: string | number | boolean) => CellNote | null) | null;
}
