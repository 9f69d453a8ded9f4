import { isTemporaryName, ReadFailure } from '../../tables/read-failure.ts';
import type { GivenFile } from '../messages.ts';

/**
 * The bytes that the reader judges, of whatever was given: the one place where another form than text is turned into
 * it. What is no text is passed on as it is, and refused by the reader in its own words.
 * @throws ReadFailure, or an error with the browser's reason as its `code`
 */
export function openInput({ name, content, size }: GivenFile): Uint8Array {
  if (isTemporaryName(name)) throw new ReadFailure('TEMPORARY');
  if (content instanceof Uint8Array) return content;
  if (content.why === 'too-big') throw new ReadFailure('TOO_BIG', String(size));
  if (content.why === 'folder') throw new ReadFailure('NOT_PLAIN');
  throw Object.assign(new Error(content.reason), { code: content.reason });
}
