import type { Finding } from '../finding.ts';
import { errorAt } from '../finding.ts';
import type { ForeignFormat } from '../text/sniff-format.ts';
import { mayHoldTable, sniffText } from '../text/sniff-format.ts';

/**
 * The error for a file of another format. It includes the extension in the file's name, also where the number of a
 * second download follows.
 * @param page the text of a web page
 */
export function foreign(format: ForeignFormat, file: string, page?: string): Finding {
  const ending = /(\.[A-Za-z0-9]{1,8})(?: ?\(\d+\))?$/.exec(file)?.[1] ?? '';
  const holds = page === undefined || format !== 'html' || mayHoldTable(page) ? {} : { holds: 'no table' };
  return errorAt('format-error', { line: 1, params: { format, ending, ...holds } });
}

/** The error for a text that is no table at all: it is empty, in another format, or an unfinished merge. */
export function refuseForm(text: string, file: string): Finding | null {
  if (/^[\s,;]*$/.test(text)) return errorAt('file-empty', { params: { bytes: text.length } });
  const format = sniffText(text);
  if (format) return foreign(format, file, text);
  const mark = /(?:^|[\r\n])(<{7}|>{7})(?: |[\r\n]|$)/.exec(text)
    ? /(?:^|[\r\n])(<{7}|={7}|\|{7}|>{7})(?=[ \r\n]|$)/.exec(text)
    : null;
  if (!mark) return null;
  const before = text.slice(0, mark.index + mark[0].length);
  const line = before.split(/\r\n|\r|\n/).length;
  return errorAt('merge-conflict', { line, value: mark[1] ?? '' });
}
