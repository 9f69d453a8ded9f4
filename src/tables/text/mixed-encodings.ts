import type { ByteLine } from './byte-lines.ts';
import { byteLines, firstNonUtf8 } from './byte-lines.ts';
import { commonShare } from './common-hanzi.ts';
import { isGb18030 } from './gb18030-evidence.ts';

type LineForm = 'utf-8' | 'gb18030' | 'other' | 'unclear';

/**
 * Offset of the first byte that breaks with the encoding of the lines before it, in bytes that are no UTF-8 as a whole
 * and yet have lines that can only be UTF-8; null when one encoding may hold for all.
 */
export function findSecondEncoding(bytes: Uint8Array): number | null {
  let first: LineForm | null = null;
  let breaking: { line: ByteLine; form: LineForm } | null = null;
  let anyUtf8 = false;
  for (const line of byteLines(bytes)) {
    const form = formOf(bytes.subarray(line.start, line.end));
    if (form === 'unclear') continue;
    anyUtf8 ||= form === 'utf-8';
    if (first === null) first = form;
    else if (breaking === null && form !== first) breaking = { line, form };
    if (anyUtf8 && breaking) break;
  }
  if (!anyUtf8 || !breaking) return null;
  const { line, form } = breaking;
  const part = bytes.subarray(line.start, line.end);
  const within = form === 'utf-8' ? part.findIndex((byte) => byte >= 0x80) : firstNonUtf8(part);
  return line.start + Math.max(0, within);
}

function formOf(line: Uint8Array): LineForm {
  if (!line.some((byte) => byte >= 0x80)) return 'unclear';
  const utf8 = firstNonUtf8(line) === line.length;
  const gb18030 = isGb18030(line);
  if (!utf8) return gb18030 ? 'gb18030' : 'other';
  if (!gb18030) return 'utf-8';
  const asUtf8 = commonShare(new TextDecoder('utf-8').decode(line));
  const asGb = commonShare(new TextDecoder('gb18030').decode(line));
  return asUtf8.hanzi > 0 && asUtf8.share > asGb.share ? 'utf-8' : 'unclear';
}
