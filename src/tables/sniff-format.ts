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
  | 'lfs';

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

/** What the first bytes say the file is, when that is no text. */
export function sniffBytes(bytes: Uint8Array): ForeignFormat | null {
  const found = magic.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  return found ? found[0] : null;
}

/** What the first characters say the file is, when that is no table. */
export function sniffText(text: string): ForeignFormat | null {
  const start = text.slice(0, 200).trimStart();
  const found = openings.find(([, pattern]) => pattern.test(start));
  return found ? found[0] : null;
}
