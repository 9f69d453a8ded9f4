import { encode } from 'uqr';

interface Code {
  /** Units across, the quiet zone included. */
  readonly size: number;
  readonly d: string;
}

/** Several layouts are tried with the same code. */
const codes = new Map<string, Code>();

/**
 * A QR code as the path of its dark squares, each of one unit, with the quiet zone of four that readers ask for around
 * it. Some of it (15%) may be smeared.
 */
export function qrPath(text: string): Code {
  const known = codes.get(text);
  if (known) return known;
  const quiet = 4;
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  const rows = data.map((row, y) =>
    runs(row).map(([start, length]) => `M${start + quiet},${y + quiet}h${length}v1h-${length}z`),
  );
  const code = { size: size + 2 * quiet, d: rows.flat().join('') };
  codes.set(text, code);
  return code;
}

/** Where dark squares begin in a row, and how many follow. */
function runs(row: readonly boolean[]): [start: number, length: number][] {
  const found: [number, number][] = [];
  for (const [x, dark] of row.entries()) {
    const last = found.at(-1);
    if (dark && last && last[0] + last[1] === x) last[1]++;
    else if (dark) found.push([x, 1]);
  }
  return found;
}
