import type { ByteLine } from './byte-lines.ts';
import { byteLines, firstNonUtf8, isCutUtf8, placeOfByte } from './byte-lines.ts';
import { commonShare, isGb18030, looksLikeGb18030 } from './gb18030-evidence.ts';
import type { Finding } from '../finding.ts';
import { errorAt, noticeAt } from '../finding.ts';

type LineForm = 'utf-8' | 'gb18030' | 'other' | 'unclear';

/**
 * The offset of the first byte that does not fit the encoding of the lines before it, where the bytes are not UTF-8 as
 * a whole but some lines can only be UTF-8; null when one encoding may fit all.
 */
function findSecondEncoding(bytes: Uint8Array): number | null {
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

export interface Decoded {
  /** null when the bytes were refused. It contains a replacement character only where the file does. */
  readonly text: string | null;
  readonly encoding: string | null;
  readonly findings: readonly Finding[];
  /** The bytes fit the encoding, but the text is unlike it: only a header with declared hanzi can confirm it. */
  readonly doubtful: boolean;
  /** The same bytes as GB18030 where UTF-8 is possible but unlikely. */
  readonly otherText: string | null;
}

/**
 * Decodes bytes in a fixed order: byte order mark, strict UTF-8, strict GB18030 (or the declared encoding). Statistics
 * are never used to choose an encoding, only to refuse one.
 * @param declared the resource's `encoding`
 */
export function decodeText(bytes: Uint8Array, declared = 'utf-8'): Decoded {
  const marked = decodeByMark(bytes);
  if (marked) return marked;
  const wide = decodeUnmarkedUtf16(bytes);
  if (wide) return wide;
  const text = decodeStrict('utf-8', bytes);
  if (text !== null) return checkUtf8(bytes, text);
  return decodeOther(bytes, declared);
}

function decodeByMark(bytes: Uint8Array): Decoded | null {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe && third === 0 && fourth === 0) return refuse(bytes, 0, 'utf-32');
  if (first === 0xff && second === 0xfe) return decodeUtf16('utf-16le', bytes.subarray(2));
  if (first === 0xfe && second === 0xff) return decodeUtf16('utf-16be', bytes.subarray(2));
  if (first !== 0xef || second !== 0xbb || third !== 0xbf) return null;
  const rest = bytes.subarray(3);
  const text = decodeStrict('utf-8', rest);
  if (text === null) return explainNonUtf8(rest) ?? refuse(rest, firstNonUtf8(rest), 'utf-8');
  return accept(text, 'utf-8', [noticeAt('bom', { line: 1 })]);
}

function decodeUtf16(encoding: string, bytes: Uint8Array): Decoded {
  const text = decodeStrict(encoding, bytes);
  if (text !== null) return accept(text, encoding, [noticeAt('encoding-utf16', { line: 1, params: { encoding } })]);
  const whole = decodeStrict(encoding, bytes.subarray(0, bytes.length - 1));
  const line = whole === null ? null : whole.split(/\r\n|\r|\n/).length;
  return { ...refused, findings: [errorAt('encoding-cut', { line, params: { encoding } })] };
}

/**
 * Recognises UTF-16 without a byte order mark: of commas, digits and line ends every second byte is NUL, always on the
 * same side.
 */
function decodeUnmarkedUtf16(bytes: Uint8Array): Decoded | null {
  const start = bytes.subarray(0, 4096);
  const sides = [0, 0];
  start.forEach((byte, index) => {
    if (byte === 0) sides[index % 2] = (sides[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = sides;
  if (Math.max(even, odd) < 3 || Math.min(even, odd) > 0 || bytes.length % 2 === 1) return null;
  const encoding = odd > 0 ? 'utf-16le' : 'utf-16be';
  const text = decodeStrict(encoding, bytes);
  return text !== null && !/[\0-\x08\x0e-\x1f]/.test(text) && /[,;\t\n\r]/.test(text)
    ? decodeUtf16(encoding, bytes)
    : null;
}

/**
 * Decides whether valid UTF-8 is doubtful: a few isolated letters beyond Latin, and nothing else beyond ASCII, may as
 * well be hanzi in GB18030.
 */
function checkUtf8(bytes: Uint8Array, text: string): Decoded {
  if (text.length === bytes.length) return accept(text, 'utf-8', []);
  const doubtful = /(?:^|[^A-Za-z])[\u00c0-\u07ff](?![A-Za-z])/.test(text) && !/[\u0800-\uffff]/.test(text);
  const other =
    doubtful && !/[A-Za-z][\u0080-\u07ff]|[\u0080-\u07ff][A-Za-z]/.test(text) ? decodeStrict('gb18030', bytes) : null;
  const likely = other !== null && commonShare(other).share > 0.5;
  return { text, encoding: 'utf-8', findings: [], doubtful: likely, otherText: likely ? other : null };
}

function decodeOther(bytes: Uint8Array, declared: string): Decoded {
  const explained = explainNonUtf8(bytes);
  if (explained) return explained;
  const isChinese = /^(?:utf-?8|gb18030|gbk|gb2312|cp936|)$/i.test(declared);
  const encoding = isChinese ? 'gb18030' : declared.toLowerCase();
  const announced = /^(?:utf-?8|)$/i.test(declared) ? [noticeAt('encoding-gb18030', { line: 1 })] : [];
  const text = decodeStrict(encoding, bytes);
  if (text !== null && !isChinese) return accept(text, encoding, []);
  if (text !== null) {
    const plain = text.startsWith('\ufeff') ? text.slice(1) : text;
    return { ...accept(plain, encoding, announced), doubtful: !looksLikeGb18030(bytes, text) };
  }
  const last = bytes[bytes.length - 1] ?? 0;
  const whole = last >= 0x81 ? bytes.subarray(0, bytes.length - 1) : null;
  const kept = whole && decodeStrict(encoding, whole);
  if (!whole || kept === null || !looksLikeGb18030(whole, kept)) return refuse(bytes, firstNonUtf8(bytes));
  return {
    ...refused,
    findings: [errorAt('encoding-cut', { ...placeOfByte(bytes, whole.length), params: { encoding } })],
  };
}

/** The error for bytes that are partly UTF-8: the file was cut inside a character, or has two encodings. */
function explainNonUtf8(bytes: Uint8Array): Decoded | null {
  const at = firstNonUtf8(bytes);
  const anyBefore = bytes.subarray(0, at).some((byte) => byte >= 0x80);
  if (anyBefore && isCutUtf8(bytes, at)) {
    return {
      ...refused,
      findings: [errorAt('encoding-cut', { ...placeOfByte(bytes, at), params: { encoding: 'utf-8' } })],
    };
  }
  const second = findSecondEncoding(bytes);
  if (second === null) return null;
  const params = { hex: hexAt(bytes, second) };
  return { ...refused, findings: [errorAt('encoding-mixed', { ...placeOfByte(bytes, second), params })] };
}

/** Decodes strictly; null where the bytes do not fit, so that no replacement character is ever inserted. */
function decodeStrict(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

const refused: Decoded = { text: null, encoding: null, findings: [], doubtful: false, otherText: null };

function accept(text: string, encoding: string, findings: readonly Finding[]): Decoded {
  return { text, encoding, findings, doubtful: false, otherText: null };
}

function refuse(bytes: Uint8Array, at: number, seen = ''): Decoded {
  const params = { hex: hexAt(bytes, at), seen };
  return { ...refused, findings: [errorAt('encoding-error', { ...placeOfByte(bytes, at), params })] };
}

function hexAt(bytes: Uint8Array, at: number): string {
  return Array.from(bytes.subarray(at, at + 3), (byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join(' ');
}
