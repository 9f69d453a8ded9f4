import type { ProblemCode, ValuesOf } from './messages/catalog.ts';
import type { CodeOf } from './messages/groups.ts';
import type { Params } from './messages/message.ts';
import type { Problem } from './table-report.ts';

/** A problem before its file is known. */
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

/** A finding whose code and values were made before its place was known. */
export function findingAt(
  { code, severity, params }: Pick<Finding, 'code' | 'severity' | 'params'>,
  { line = null, column = null, field = null, value = null }: Place,
): Finding {
  return { code, severity, line, column, field, value, params };
}

const noParams: Params = {};

/** An error: the whole file is refused. */
export function errorAt<Code extends CodeOf<'error'>>(code: Code, place: Given<Code> = {}): Finding {
  return findingAt({ code, severity: 'error', params: place.params ?? noParams }, place);
}

/** A notice: a value was read in another form, or something is worth knowing. It changes no exit status. */
export function noticeAt<Code extends CodeOf<'notice'>>(code: Code, place: Given<Code> = {}): Finding {
  return findingAt({ code, severity: 'notice', params: place.params ?? noParams }, place);
}

/** Adds the file to findings. */
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
