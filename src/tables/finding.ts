import type { ProblemCode } from './messages/book.ts';
import type { Params, Severity } from './messages/message.ts';
import type { Problem } from './types.ts';

/** A problem whose file is not yet known. */
export type Finding = Omit<Problem, 'file'>;

export interface Place {
  readonly line?: number | null;
  readonly column?: number | null;
  readonly field?: string | null;
  readonly value?: string | null;
  readonly params?: Params;
}

const noParams: Params = {};

function finding(severity: Severity, code: ProblemCode, place: Place): Finding {
  const { line = null, column = null, field = null, value = null, params = noParams } = place;
  return { code, severity, line, column, field, value, params };
}

/** A fault: the whole file is refused. */
export function errorAt(code: ProblemCode, place: Place = {}): Finding {
  return finding('error', code, place);
}

/** Something read in another form, or worth knowing; changes no exit status. */
export function noticeAt(code: ProblemCode, place: Place = {}): Finding {
  return finding('notice', code, place);
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
