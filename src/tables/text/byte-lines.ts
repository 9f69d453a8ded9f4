/** A physical line as a range of bytes, without its line end. */
export interface ByteLine {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** Iterates over the physical lines of bytes in an encoding that contains ASCII; LF, CRLF and CR each end a line. */
export function* byteLines(bytes: Uint8Array): Generator<ByteLine> {
  let start = 0;
  let line = 1;
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index];
    if (byte !== lineFeed && byte !== carriageReturn) continue;
    yield { line, start, end: index };
    if (byte === carriageReturn && bytes[index + 1] === lineFeed) index += 1;
    start = index + 1;
    line += 1;
  }
  if (start < bytes.length) yield { line, start, end: bytes.length };
}

/** The physical line and the cell of a byte, both from 1. Cells are counted by the commas outside quotes before it. */
export function placeOfByte(bytes: Uint8Array, offset: number): { line: number; column: number } {
  for (const { line, start, end } of byteLines(bytes)) {
    if (offset > end) continue;
    let column = 1;
    let quoted = false;
    for (let index = start; index < offset; index += 1) {
      if (bytes[index] === 0x22) quoted = !quoted;
      else if (bytes[index] === 0x2c && !quoted) column += 1;
    }
    return { line, column };
  }
  return { line: 1, column: 1 };
}

/**
 * The offset of the first byte that is not UTF-8 (the start of the broken sequence); the length of the bytes if all
 * are.
 */
export function firstNonUtf8(bytes: Uint8Array): number {
  let index = 0;
  while (index < bytes.length) {
    const size = utf8Size(bytes, index);
    if (size === 0) return index;
    index += size;
  }
  return index;
}

/** The length of the UTF-8 sequence at an offset; 0 if it is not valid. */
function utf8Size(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const size = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  for (let index = 1; index < size; index += 1) {
    const next = bytes[at + index];
    if (next === undefined || (next & 0xc0) !== 0x80) return 0;
  }
  const second = bytes[at + 1] ?? 0;
  const overlong = (lead === 0xe0 && second < 0xa0) || (lead === 0xf0 && second < 0x90);
  const beyond = (lead === 0xed && second > 0x9f) || (lead === 0xf4 && second > 0x8f);
  return overlong || beyond ? 0 : size;
}

/** Whether the bytes from an offset to the end are the beginning of one UTF-8 character. */
export function isCutUtf8(bytes: Uint8Array, at: number): boolean {
  const lead = bytes[at] ?? 0;
  if (lead < 0xc2 || lead > 0xf4) return false;
  const size = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  const rest = bytes.subarray(at + 1);
  return rest.length < size - 1 && rest.every((byte) => (byte & 0xc0) === 0x80);
}
