import type { ProblemCode } from './messages/catalog.ts';
import type { CodeOf } from './messages/groups.ts';
import type { Finding } from './finding.ts';
import { errorAt, noticeAt } from './finding.ts';

/** Error codes that `readFile` may throw besides those of the system. */
export type ReadFailureCode = 'NOT_PLAIN' | 'OUTSIDE' | 'CHANGED' | 'TOO_BIG' | 'TEMPORARY';

/** A file that was not read; `code` is the reason. */
export class ReadFailure extends Error {
  readonly code: ReadFailureCode;
  readonly detail: string;

  constructor(code: ReadFailureCode, detail = '') {
    super(`${code} ${detail}`);
    this.name = 'ReadFailure';
    this.code = code;
    this.detail = detail;
  }
}

/** Lock and temporary files of spreadsheet programs, editors and macOS. */
const temporary = /^~\$|^\.~lock\.|^\.#|^\.DS_Store$|^Thumbs\.db$|^desktop\.ini$|\.tmp$|~$/i;

/** Whether a file of this name holds no data of its own. Code that reads files throws `TEMPORARY` for it. */
export const isTemporaryName = (name: string): boolean => temporary.test(name);

const codes: Readonly<Record<string, Extract<ProblemCode, `file-${string}`> & CodeOf<'error'>>> = {
  ENOENT: 'file-missing',
  ENOTDIR: 'file-missing',
  EISDIR: 'file-not-plain',
  ELOOP: 'file-not-plain',
  NOT_PLAIN: 'file-not-plain',
  OUTSIDE: 'file-not-plain',
  CHANGED: 'file-changed',
  TOO_BIG: 'file-too-big',
};

/** The finding for an error that `readFile` threw. */
export function readFailure(error: unknown): Finding {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  const detail = error instanceof ReadFailure ? error.detail : '';
  if (code === 'TEMPORARY') return noticeAt('file-temporary');
  const known = Object.hasOwn(codes, code) ? codes[code] : undefined;
  return errorAt(known ?? 'file-unreadable', { params: { reason: code, detail, bytes: detail, limit: 20_000_000 } });
}
