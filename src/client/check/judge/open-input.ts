import { openFile } from '../../../tables/open-file.ts';
import { isTemporaryName, ReadFailure } from '../../../tables/read-failure.ts';
import type { TableInput } from '../../../tables/sheet-input.ts';
import type { GivenFile } from '../messages.ts';

/**
 * What the reader judges, of whatever was given: a workbook as the text of its first sheet, anything else as bytes.
 * @throws ReadFailure, or an error with the browser's reason as its `code`
 */
export async function openInput({ name, content, size, sheet }: GivenFile): Promise<TableInput> {
  if (isTemporaryName(name)) throw new ReadFailure('TEMPORARY');
  if (content instanceof Uint8Array) return openFile(content, name, { sheet });
  if (content.why === 'too-big') throw new ReadFailure('TOO_BIG', String(size));
  if (content.why === 'folder') throw new ReadFailure('NOT_PLAIN');
  throw Object.assign(new Error(content.reason), { code: content.reason });
}
