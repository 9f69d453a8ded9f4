/** Formats of files that are named .csv by mistake. */
export type ForeignFormat =
  | 'xlsx'
  | 'xls'
  | 'gzip'
  | 'pdf'
  | 'image'
  | 'archive'
  | 'sqlite'
  | 'parquet'
  | 'html'
  | 'xml'
  | 'json'
  | 'rtf'
  | 'lfs'
  | 'locked'
  | 'encrypted'
  | 'sealed'
  | 'zeros'
  | 'binary';

const magic: readonly (readonly [ForeignFormat, readonly number[]])[] = [
  ['xlsx', [0x50, 0x4b, 0x03, 0x04]],
  ['xls', [0xd0, 0xcf, 0x11, 0xe0]],
  ['gzip', [0x1f, 0x8b]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x52, 0x61, 0x72, 0x21, 0x1a]],
  ['archive', [0x28, 0xb5, 0x2f, 0xfd]],
  ['archive', [0x42, 0x5a, 0x68, 0x39]],
  ['sqlite', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
  ['parquet', [0x50, 0x41, 0x52, 0x31]],
];

const openings: readonly (readonly [ForeignFormat, RegExp])[] = [
  ['html', /^(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype html|html|head|body|table|meta)\b/i],
  // A page saved with its pictures. Excel and report servers also name it .xls.
  ['html', /^(?:From: <Saved by|MIME-Version:|Content-Type: *multipart\/)/i],
  ['xml', /^<\?xml/i],
  ['json', /^(?:\{\s*(?:"|\}$)|\[\s*(?:\{|\[|"))/],
  ['rtf', /^\{\\rtf/],
  ['lfs', /^version https:\/\/git-lfs\.github\.com\//],
];

/** A part of a page: programs print tables without the page around them. */
const fragment = /^<(?:!--|[a-z][a-z0-9]*(?:\s[^>]*)?>)/i;
const pageParts = /<(?:table|tr|td|th|script|style|meta|form)\b[^>]*>/i;
/** A page after other output of a program. */
const pageBelow = /(?:^|[\r\n])[ \t]*<(?:!doctype html|html|body|table)\b/i;

/** What document encryption software of companies writes at the beginning of a file (E-SafeNet is 亿赛通, TSD 天锐绿盾). */
const encryptors =
  /E-SafeNet|^%TSD-Header|DRMONE|SCDSA\d{3}|<DOCUMENT SAFER|NASCA DRM|Fasoo|MarkAny|LogonTiger|^\.pfile/;

/** The beginning of files that were encrypted by a password or key: PGP, age, S/MIME, OpenSSL. */
const sealed = /^(?:-----BEGIN (?:PGP MESSAGE|PKCS7|CMS|ENCRYPTED)|age-encryption\.org|Salted__)/;

/** The format by the first bytes, where they are not those of a text. */
export function sniffBytes(bytes: Uint8Array): ForeignFormat | null {
  const found = magic.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  if (found?.[0] === 'xls') return inContainer(bytes);
  if (found) return found[0];
  const head = latin(bytes);
  if (sealed.test(head)) return 'sealed';
  if (isEncrypted(head)) return 'encrypted';
  return bytes.length > 0 && bytes.every((byte) => byte === 0) ? 'zeros' : null;
}

const latin = (bytes: Uint8Array, length = 160): string => String.fromCharCode(...bytes.subarray(0, length));

/** The format by the beginning of bytes in no known encoding: the tags of a page are ASCII in all of them. */
export const sniffUndecoded = (bytes: Uint8Array): ForeignFormat | null =>
  isBinary(bytes) ? 'binary' : sniffText(latin(bytes, 4096).replace(/^\u00ef\u00bb\u00bf/, ''));

/** Whether the first bytes name encryption software and are no text, or begin with its mark. */
function isEncrypted(head: string): boolean {
  return encryptors.test(head) && (/[\0-\x08\x0e-\x1f]/.test(head) || /^(?:%TSD|<DOC|<## NASCA|\.pfile)/.test(head));
}

/**
 * What an OLE container holds, by the names of its streams in UTF-16: an old workbook, a new one with a password, or
 * one whose rights a server manages.
 */
function inContainer(bytes: Uint8Array): ForeignFormat {
  if (hasName(bytes, 'DRMEncrypted') || hasName(bytes, 'DRMContent')) return 'encrypted';
  return hasName(bytes, 'EncryptedPackage') ? 'locked' : 'xls';
}

function hasName(bytes: Uint8Array, text: string): boolean {
  const name = Array.from(text, (letter) => letter.charCodeAt(0));
  for (let at = 0; at + 2 * name.length <= bytes.length; at += 1) {
    if (bytes[at] === name[0] && name.every((code, index) => bytes[at + 2 * index] === code)) return true;
  }
  return false;
}

/** Whether bytes in no known encoding are not text at all: more than one in twenty is a control character. */
function isBinary(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 4096);
  const controls = start.filter((byte) => byte < 9 || (byte > 13 && byte < 32) || byte === 127).length;
  return controls * 20 > start.length;
}

/** The format by the first characters, where it is not a table. */
export function sniffText(text: string): ForeignFormat | null {
  const whole = text.trimStart();
  const start = whole.slice(0, 2000);
  const found = openings.find(([, pattern]) => pattern.test(start));
  if (found) return found[0];
  return fragment.test(start) && pageParts.test(whole.slice(0, 20_000)) ? 'html' : null;
}

/** Whether a text without a header is a page below some lines of something else. */
export const hasPageBelow = (text: string): boolean => pageBelow.test(text.slice(0, 4000));

/**
 * Whether a page may hold a table. One that asks for a password or reports an error has none. A page whose parts are
 * packed (MHTML) or in other files (frames) may.
 */
export const mayHoldTable = (page: string): boolean =>
  /<(?:table|tr|td|frame|iframe)\b/i.test(page) || !/<(?:html|body|script|form|meta)\b/i.test(page);
