import type { LineEnds } from './normalise-line-ends.ts';
import { countBreaks, newLineEnds, normaliseLineEnds } from './normalise-line-ends.ts';

type QuoteFaultCode = 'unclosed-quote' | 'stray-quote' | 'blank-before-quote';

export interface QuoteFault {
  readonly code: QuoteFaultCode;
  /** The first physical line of the record. */
  readonly line: number;
  /** The physical line of the quote itself. */
  readonly quoteLine: number;
  readonly column: number;
  /** The text of the cell, to the end of the line at most. */
  readonly cell: string;
}

export interface QuoteScan {
  /** The text with LF at the end of every record. The rest of a line after a fault is omitted. */
  readonly text: string;
  readonly ends: LineEnds;
  readonly faults: readonly QuoteFault[];
  readonly multiline: boolean;
}

/** How often a closing quote may be searched to the end of the file, which takes long where there is none. */
const maxLongSearches = 50;

/**
 * Checks every quote and turns line ends outside quotes into LF, by jumping from quote to quote. A tokenizer accepts
 * stray quotes and swallows the rest of a file after an unclosed one; here each is reported at its place.
 */
export function scanQuotes(text: string, delimiter: string): QuoteScan {
  const ends = newLineEnds();
  if (!text.includes('"')) return { text: normaliseLineEnds(text, ends), ends, faults: [], multiline: false };
  const out: string[] = [];
  const faults: QuoteFault[] = [];
  let multiline = false;
  let longSearches = 0;
  let position = 0;
  let recordStart = 0;
  let recordLine = 1;
  let quotedLines = 0;

  const outside = (to: number): void => {
    const chunk = text.slice(position, to);
    const before = ends.lines;
    out.push(normaliseLineEnds(chunk, ends));
    if (ends.lines > before) {
      recordStart = position + Math.max(chunk.lastIndexOf('\n'), chunk.lastIndexOf('\r')) + 1;
      recordLine = ends.lines + quotedLines + 1;
    }
    position = to;
  };
  const fault = (code: QuoteFaultCode, quote: number): void => {
    const stop = endOfLine(text, quote);
    const cellStart = startOfCell(text, quote, recordStart, delimiter);
    const column = columnOf(text.slice(recordStart, cellStart), delimiter);
    const cell = text.slice(cellStart, code !== 'stray-quote' ? stop : endOfCell(text, quote, stop, delimiter));
    faults.push({ code, line: recordLine, quoteLine: ends.lines + quotedLines + 1, column, cell });
    position = stop;
  };

  for (let quote = text.indexOf('"'); quote !== -1; quote = text.indexOf('"', position)) {
    outside(quote);
    const before = quote === 0 ? '\n' : text.charAt(quote - 1);
    if (before !== delimiter && before !== '\n' && before !== '\r') {
      const cellStart = startOfCell(text, quote, recordStart, delimiter);
      const wrapped = /^="[^"\r\n]*"(?=$|[\r\n])/.exec(
        text.slice(cellStart, endOfCell(text, quote, endOfLine(text, quote), delimiter)),
      );
      if (wrapped) {
        out.push(text.slice(quote, cellStart + wrapped[0].length));
        position = cellStart + wrapped[0].length;
      } else fault(text.slice(cellStart, quote).trim() === '' ? 'blank-before-quote' : 'stray-quote', quote);
      continue;
    }
    const close = closingQuote(text, quote);
    const next = close === -1 ? '' : text.charAt(close + 1);
    if (close !== -1 && (next === '' || next === delimiter || next === '\n' || next === '\r')) {
      const cell = text.slice(quote, close + 1);
      out.push(cell);
      const breaks = countBreaks(cell);
      quotedLines += breaks;
      multiline ||= breaks > 0;
      position = close + 1;
      continue;
    }
    const crossed = close === -1 || endOfLine(text, quote) < close;
    fault(crossed ? 'unclosed-quote' : 'stray-quote', quote);
    if (close === -1) longSearches += 1;
    if (longSearches > maxLongSearches) position = text.length;
  }
  outside(text.length);
  return { text: out.join(''), ends, faults, multiline };
}

/** The position of the quote that closes the one at `open`, skipping doubled ones; -1 if there is none. */
function closingQuote(text: string, open: number): number {
  let at = text.indexOf('"', open + 1);
  while (at !== -1 && text.charAt(at + 1) === '"') at = text.indexOf('"', at + 2);
  return at;
}

function endOfLine(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) return at;
  }
  return text.length;
}

function startOfCell(text: string, quote: number, recordStart: number, delimiter: string): number {
  let at = quote;
  while (at > recordStart && text.charAt(at - 1) !== delimiter) at -= 1;
  return at;
}

function endOfCell(text: string, from: number, stop: number, delimiter: string): number {
  const at = text.indexOf(delimiter, from);
  return at === -1 || at > stop ? stop : at;
}

/** The number of the cell, from 1, that begins after this part of a record. */
function columnOf(part: string, delimiter: string): number {
  let column = 1;
  let quoted = false;
  for (const character of part) {
    if (character === '"') quoted = !quoted;
    else if (character === delimiter && !quoted) column += 1;
  }
  return column;
}
