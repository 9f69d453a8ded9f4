import type { ProblemCode, ValuesOf } from '../messages/book.ts';
import type { CodeOf } from '../messages/groups.ts';
import type { Params, Severity } from '../messages/message.ts';
import type { Value } from '../types.ts';

/** Something to say about one cell; the caller knows where it is. */
export interface CellNote {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly params: Params;
}

/** A cell read by its type; the value is null when a note is an error. */
export interface CellRead {
  readonly value: Value;
  readonly notes: readonly CellNote[];
}

const noParams: Params = {};

export function note<Code extends CodeOf<'notice'>>(code: Code, params?: ValuesOf<Code>): CellNote {
  return { code, severity: 'notice', params: params ?? noParams };
}

export function readAs(value: Value, notes: readonly CellNote[] = []): CellRead {
  return { value, notes };
}

export function fault<Code extends CodeOf<'error'>>(code: Code, params?: ValuesOf<Code>): CellRead {
  return { value: null, notes: [{ code, severity: 'error', params: params ?? noParams }] };
}

export function isFault(read: CellRead): boolean {
  return read.notes.some((one) => one.severity === 'error');
}

/** The same reading after earlier steps had something to say. */
export function withNotes(earlier: readonly CellNote[], read: CellRead): CellRead {
  return earlier.length === 0 || isFault(read) ? read : { value: read.value, notes: [...earlier, ...read.notes] };
}
