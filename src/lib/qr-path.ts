import { encode } from 'uqr';

interface Code {
  /** The width in units, including the quiet zone. */
  readonly size: number;
  readonly d: string;
}

/** Cached, because several layouts are tried with the same code. */
const codes = new Map<string, Code>();

/**
 * A QR code as the path of its dark squares of one unit each, with the required quiet zone of four units. Error
 * correction tolerates 15% damage.
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

/** Where runs of dark squares begin in a row, and how long they are. */
function runs(row: readonly boolean[]): [start: number, length: number][] {
  const found: [number, number][] = [];
  for (const [x, dark] of row.entries()) {
    const last = found.at(-1);
    if (dark && last && last[0] + last[1] === x) last[1]++;
    else if (dark) found.push([x, 1]);
  }
  return found;
}
