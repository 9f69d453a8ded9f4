import type { ProblemCode, ValuesOf } from '../messages/catalog.ts';
import type { CodeOf } from '../messages/groups.ts';
import type { Params, Severity } from '../messages/message.ts';
import type { Value } from '../value.ts';

/** A problem or notice about one cell. The place is added by the caller, who knows it. */
export interface CellNote {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly params: Params;
}

/** What a cell was read as. The value is null when one of the notes is an error. */
export interface CellRead {
  readonly value: Value;
  readonly notes: readonly CellNote[];
}

const noParams: Params = {};

/** A notice about a cell whose value is used. */
export function note<Code extends CodeOf<'notice'>>(code: Code, params?: ValuesOf<Code>): CellNote {
  return { code, severity: 'notice', params: params ?? noParams };
}

/** A value that could be read, with the notices about it. */
export function readAs(value: Value, notes: readonly CellNote[] = []): CellRead {
  return { value, notes };
}

/** The reading of a cell that could not be read: no value, and the error. */
export function fault<Code extends CodeOf<'error'>>(code: Code, params?: ValuesOf<Code>): CellRead {
  return { value: null, notes: [{ code, severity: 'error', params: params ?? noParams }] };
}

/** Whether a reading holds an error. */
export function isFault(read: CellRead): boolean {
  return read.notes.some((one) => one.severity === 'error');
}

/** Adds the notes of earlier steps to a reading; an error stands alone. */
export function withNotes(earlier: readonly CellNote[], read: CellRead): CellRead {
  return earlier.length === 0 || isFault(read) ? read : { value: read.value, notes: [...earlier, ...read.notes] };
}
