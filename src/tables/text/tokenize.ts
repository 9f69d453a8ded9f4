import Papa from 'papaparse';
import type { Finding } from '../finding.ts';
import { errorAt, noticeAt } from '../finding.ts';
import { countBreaks } from './normalise-line-ends.ts';
import type { QuoteFault } from './scan-quotes.ts';
import { scanQuotes } from './scan-quotes.ts';

/** The records of a table as text, each with its place. */
export interface Records {
  readonly cells: readonly (readonly string[])[];
  /** The first physical line of each record. */
  readonly lines: readonly number[];
  /** The first lines of records with broken quotes, whose cells cannot be trusted. */
  readonly broken: ReadonlySet<number>;
  /**
   * The indexes of records that are one quoted empty cell: a row in a table of one column, while a blank line is none.
   */
  readonly quotedEmpty: ReadonlySet<number>;
  /** Whether the last record ends with a line end. */
  readonly closed: boolean;
  readonly delimiter: string;
  readonly findings: readonly Finding[];
}

/**
 * Splits text into records. Papa Parse only cuts: delimiter and newline are given, nothing is typed, renamed or
 * skipped; quotes and line ends are checked before.
 * @param limit the most records to read; 0 for all
 */
export function tokenize(text: string, delimiter = ',', limit = 0): Records {
  const scan = scanQuotes(text, delimiter);
  const closed = scan.text.endsWith('\n');
  const body = closed ? scan.text.slice(0, -1) : scan.text;
  const { data } = Papa.parse<string[]>(body, {
    delimiter,
    newline: '\n',
    quoteChar: '"',
    escapeChar: '"',
    header: false,
    skipEmptyLines: false,
    comments: false,
    preview: limit,
  });
  const cells = body === '' ? [] : data;
  const broken = new Set(scan.faults.map((fault) => fault.line));
  const findings = [...lineEndNotice(scan.ends), ...scan.faults.map(quoteFinding)];
  const quotedEmpty = new Set<number>();
  if (!scan.multiline && /(?:^|\n)""(?:\n|$)/.test(body))
    body.split('\n').forEach((line, index) => {
      if (line === '""') quotedEmpty.add(index);
    });
  return { cells, lines: physicalLines(cells, scan.multiline), broken, quotedEmpty, closed, delimiter, findings };
}

function physicalLines(cells: readonly (readonly string[])[], multiline: boolean): number[] {
  let line = 1;
  return cells.map((record) => {
    const first = line;
    line += 1;
    if (multiline) for (const cell of record) line += countBreaks(cell);
    return first;
  });
}

function lineEndNotice({
  kind,
  other,
}: {
  kind: string | null;
  other: { line: number; kind: string } | null;
}): Finding[] {
  if (kind !== null && other) return [noticeAt('line-ends', { line: other.line, params: { kind, other: other.kind } })];
  return kind === 'CR' ? [noticeAt('line-ends', { line: 1, params: { kind, other: '' } })] : [];
}

function quoteFinding({ code, line, quoteLine, column, cell }: QuoteFault): Finding {
  const backslash = cell.includes('\\"') ? 'yes' : '';
  const plain = backslash === '' ? cell : cell.replaceAll('\\"', '"');
  // A cell that begins with a quote may have been meant to end earlier, so no suggestion is certain.
  const write = code === 'stray-quote' && !cell.startsWith('"') ? `"${plain.replaceAll('"', '""')}"` : '';
  return errorAt(code, { line, column, value: cell, params: { quoteLine, backslash, write } });
}
