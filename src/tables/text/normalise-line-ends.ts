const lineFeed = 10;
const carriageReturn = 13;

/** How the lines of a text end, outside quotes. */
export interface LineEnds {
  /** The number of physical lines so far. */
  lines: number;
  kind: 'LF' | 'CRLF' | 'CR' | null;
  /** The line and kind of the first line that ends otherwise than the first one; null where all end alike. */
  other: { line: number; kind: 'LF' | 'CRLF' | 'CR' } | null;
}

/** The counts before any text was seen. */
export function newLineEnds(): LineEnds {
  return { lines: 0, kind: null, other: null };
}

/** Turns the line ends of a piece of text outside quotes into LF and adds them to `ends`. */
export function normaliseLineEnds(chunk: string, ends: LineEnds): string {
  if (!chunk.includes('\r')) {
    countLineFeeds(chunk, ends);
    return chunk;
  }
  const pattern = /\r\n|\r|\n/g;
  for (let match = pattern.exec(chunk); match; match = pattern.exec(chunk)) {
    const [end] = match;
    note(ends, end === '\n' ? 'LF' : end === '\r' ? 'CR' : 'CRLF', 1);
  }
  return chunk.replace(/\r\n?/g, '\n');
}

function countLineFeeds(chunk: string, ends: LineEnds): void {
  let count = 0;
  for (let at = chunk.indexOf('\n'); at !== -1; at = chunk.indexOf('\n', at + 1)) count += 1;
  if (count > 0) note(ends, 'LF', count);
}

function note(ends: LineEnds, kind: 'LF' | 'CRLF' | 'CR', count: number): void {
  if (ends.kind === null) ends.kind = kind;
  else if (ends.kind !== kind && ends.other === null) ends.other = { line: ends.lines + 1, kind };
  ends.lines += count;
}

/** The number of line breaks inside a quoted cell. */
export function countBreaks(cell: string): number {
  let count = 0;
  for (let index = 0; index < cell.length; index += 1) {
    const code = cell.charCodeAt(index);
    if (code === lineFeed || (code === carriageReturn && cell.charCodeAt(index + 1) !== lineFeed)) count += 1;
  }
  return count;
}
