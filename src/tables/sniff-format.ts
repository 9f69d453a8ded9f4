/** Kinds of files that get named .csv by mistake. */
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
  ['html', /^<(?:!doctype|html|head|body|table|meta|!--)/i],
  ['xml', /^<\?xml/i],
  ['json', /^(?:\{\s*(?:"|\}$)|\[\s*(?:\{|\[|"))/],
  ['rtf', /^\{\\rtf/],
  ['lfs', /^version https:\/\/git-lfs\.github\.com\//],
];

/** What software of firms that encrypts documents writes at the beginning of a file (E-SafeNet is 亿赛通, TSD 天锐绿盾). */
const encryptors =
  /E-SafeNet|^%TSD-Header|DRMONE|SCDSA\d{3}|<DOCUMENT SAFER|NASCA DRM|Fasoo|MarkAny|LogonTiger|^-----BEGIN PGP MESSAGE|^age-encryption\.org/;

/** What the first bytes say the file is, when that is no text. */
export function sniffBytes(bytes: Uint8Array): ForeignFormat | null {
  const found = magic.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  if (found?.[0] === 'xls') return isLocked(bytes) ? 'locked' : 'xls';
  return found ? found[0] : isEncrypted(bytes) ? 'encrypted' : null;
}

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, 160));

/** The name of such software in a head that is no text, or that begins with its mark. */
function isEncrypted(bytes: Uint8Array): boolean {
  const head = latin(bytes);
  return (
    encryptors.test(head) && (/[\0-\x08\x0e-\x1f]/.test(head) || /^(?:%TSD|<DOC|NASCA|-----BEGIN|age-)/.test(head))
  );
}

/** A new workbook with a password lies in the container of old ones, as a stream of this name in UTF-16. */
function isLocked(bytes: Uint8Array): boolean {
  const name = Array.from('EncryptedPackage', (letter) => letter.charCodeAt(0));
  for (let at = 0; at + 2 * name.length <= bytes.length; at += 1) {
    if (bytes[at] !== name[0] || !name.every((code, index) => bytes[at + 2 * index] === code)) continue;
    return true;
  }
  return false;
}

/** Whether bytes that are in no known encoding are no text at all: one in twenty is a control character. */
export function isBinary(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 4096);
  const controls = start.filter((byte) => byte < 9 || (byte > 13 && byte < 32) || byte === 127).length;
  return controls * 20 > start.length;
}

/** What the first characters say the file is, when that is no table. */
export function sniffText(text: string): ForeignFormat | null {
  const start = text.slice(0, 200).trimStart();
  const found = openings.find(([, pattern]) => pattern.test(start));
  return found ? found[0] : null;
}
