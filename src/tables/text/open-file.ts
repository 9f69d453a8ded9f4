import type { Digest } from './declared-bytes.ts';
import { checkDeclaredBytes, maxBytes } from './declared-bytes.ts';
import type { Decoded } from './decode-text.ts';
import { decodeText } from './decode-text.ts';
import { firstLines } from './find-delimiter.ts';
import type { Finding } from '../finding.ts';
import { errorAt, noticeAt } from '../finding.ts';
import { locateHeader } from '../header/locate-header.ts';
import type { LabelMatcher } from '../header/match-labels.ts';
import { labelMatcher } from '../header/match-labels.ts';
import { foreign, refuseForm } from '../rows/refuse-form.ts';
import { sniffBytes, sniffUndecoded } from './sniff-format.ts';
import type { TableDraft } from '../table-draft.ts';
import { tokenize } from './tokenize.ts';
import type { Resource } from '../package/descriptor.ts';
import type { TableInput } from '../workbook/sheet-input.ts';

/** The text of the file, if it can be read further; null where it cannot, and the draft holds the reason. */
export function openText(bytes: Uint8Array, draft: TableDraft, digest: Digest | undefined): string | null {
  const { resource, findings } = draft;
  if (bytes.length > maxBytes) {
    findings.push(errorAt('file-too-big', { params: { bytes: bytes.length, limit: maxBytes } }));
    return null;
  }
  findings.push(...checkDeclaredBytes(bytes, resource, digest));
  const format = sniffBytes(bytes);
  if (format) {
    findings.push(foreign(format, draft.file));
    return null;
  }
  const decoded = decodeText(bytes, resource.encoding);
  draft.encoding = decoded.encoding;
  // A text that is refused for its form is not also reported for its encoding.
  const refusal = decoded.text === null ? undecoded(bytes, decoded, draft.file) : refuseForm(decoded.text, draft.file);
  findings.push(...(refusal ? [refusal] : decoded.findings));
  if (refusal || decoded.text === null) return null;
  return confirmEncoding(decoded, decoded.text, draft);
}

/** The error for bytes that are no text in any encoding, or for a page with some broken characters. */
function undecoded(bytes: Uint8Array, { findings }: Decoded, file: string): Finding | null {
  const format = sniffUndecoded(bytes);
  const isUnknown = findings.some(({ code }) => code === 'encoding-error');
  if (!format || !(isUnknown || format === 'html')) return null;
  return foreign(format, file, new TextDecoder('windows-1252').decode(bytes));
}

/**
 * Accepts a doubtful encoding only where the header then has declared names that are not ASCII; refuses it otherwise.
 */
function confirmEncoding(decoded: Decoded, text: string, draft: TableDraft): string | null {
  if (!decoded.doubtful) return text;
  const match = labelMatcher(draft.resource);
  if (namesBeyondAscii(text, draft.resource, match)) return text;
  const { otherText } = decoded;
  if (otherText !== null && namesBeyondAscii(otherText, draft.resource, match)) {
    draft.encoding = 'gb18030';
    draft.findings.push(noticeAt('encoding-gb18030', { line: 1 }));
    return otherText;
  }
  const header = locateHeader(tokenize(firstLines(text), draft.resource.delimiter, 12).cells, draft.resource, match);
  const lines = text.split(/\r\n|\r|\n/);
  const at = header?.whole ? lines.findIndex((line) => /[^\0-\x7f]/.test(line)) : 0;
  const code = otherText !== null ? 'encoding-ambiguous' : header?.whole ? 'encoding-script' : 'encoding-header';
  const value = lines[at] ?? '';
  const other = otherText?.split(/\r\n|\r|\n/)[at] ?? '';
  draft.findings.splice(0, draft.findings.length, ...draft.findings.filter((one) => one.code !== 'encoding-gb18030'));
  draft.findings.push(errorAt(code, { line: at + 1, value, params: { other } }));
  draft.encoding = null;
  return null;
}

function namesBeyondAscii(text: string, resource: Resource, match: LabelMatcher): boolean {
  const header = locateHeader(tokenize(firstLines(text), resource.delimiter, 12).cells, resource, match);
  return header?.labels.some((label, index) => /[^\0-\x7f]/.test(label) && header.matches[index]) ?? false;
}

interface OpenOptions {
  /** The sheet to read of a workbook; without it, the first one that is not hidden. */
  readonly sheet?: string | undefined;
}

/**
 * Makes the reader's input from the bytes of either kind: a text file's bytes as they are, an Excel workbook (.xlsx) as
 * the text of one sheet. Never throws on bad data: the findings say what is wrong with a workbook. A workbook whose
 * name ends with .csv stays bytes, and the reader refuses it. The library that opens workbooks is only loaded when
 * there is one.
 * @param name the file's name as the user knows it
 */
export async function openFile(bytes: Uint8Array, name: string, options: OpenOptions = {}): Promise<TableInput> {
  if (!isWorkbook(bytes, name)) return bytes;
  const { readWorkbook } = await import('../workbook/read-workbook.ts');
  return readWorkbook(bytes, options.sheet);
}

/** Whether a file is to be opened as a workbook: it is a zip archive and is not named like a text file. */
export function isWorkbook(bytes: Uint8Array, name: string): boolean {
  return sniffBytes(bytes) === 'xlsx' && !/\.(?:csv|tsv|txt)$/i.test(name);
}
