import type { ProblemCode, ValuesOf } from './messages/book.ts';
import type { CodeOf } from './messages/groups.ts';
import type { Params } from './messages/message.ts';
import type { Problem } from './types.ts';

/** A problem whose file is not yet known. */
export type Finding = Omit<Problem, 'file'>;

export interface Place {
  readonly line?: number | null;
  readonly column?: number | null;
  readonly field?: string | null;
  readonly value?: string | null;
}

interface Given<Code extends ProblemCode> extends Place {
  readonly params?: ValuesOf<Code>;
}

/** A finding whose code and values were put together before its place was known. */
export function findingAt(
  { code, severity, params }: Pick<Finding, 'code' | 'severity' | 'params'>,
  { line = null, column = null, field = null, value = null }: Place,
): Finding {
  return { code, severity, line, column, field, value, params };
}

const noParams: Params = {};

/** A fault: the whole file is refused. */
export function errorAt<Code extends CodeOf<'error'>>(code: Code, place: Given<Code> = {}): Finding {
  return findingAt({ code, severity: 'error', params: place.params ?? noParams }, place);
}

/** Something read in another form, or worth knowing; changes no exit status. */
export function noticeAt<Code extends CodeOf<'notice'>>(code: Code, place: Given<Code> = {}): Finding {
  return findingAt({ code, severity: 'notice', params: place.params ?? noParams }, place);
}

/** Binds findings to their file. */
export function inFile(file: string, findings: readonly Finding[]): Problem[] {
  return findings.map(({ code, severity, line, column, field, value, params }) => ({
    code,
    severity,
    file,
    line,
    column,
    field,
    value,
    params,
  }));
}
