const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const beyond32Bits = 0xffffffff;

/**
 * The number of bytes that all entries of a zip archive unpack to, by its own directory; Infinity where an entry hides
 * its size or needs more than 32 bits, NaN where there is no directory. An entry that unpacks to more than it declares
 * is refused by the unpacking library.
 */
export function unpackedBytes(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === -1) return NaN;
  let at = view.getUint32(end + 16, true);
  let sum = 0;
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== directoryEntry) return NaN;
    const packed = view.getUint32(at + 20, true);
    const unpacked = view.getUint32(at + 24, true);
    if (unpacked === beyond32Bits || (unpacked === 0 && packed > 2)) return Infinity;
    sum += unpacked;
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return sum;
}

/** Finds the end-of-archive record, which stands last, before a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 65_535); at -= 1) {
    if (view.getUint32(at, true) === endOfDirectory) return at;
  }
  return -1;
}
