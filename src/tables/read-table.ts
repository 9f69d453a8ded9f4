import type { Digest } from './text/declared-bytes.ts';
import { openText } from './text/open-file.ts';
import { checkHeader } from './header/check-header.ts';
import { checkKeys } from './checks/check-keys.ts';
import { checkSeries } from './checks/check-series.ts';
import { checkSlips } from './slips/check-slips.ts';
import { checkSums } from './checks/check-sums.ts';
import type { Column } from './package/column.ts';
import { checkParsed } from './pay/check-parsed.ts';
import { compileColumn } from './package/compile-column.ts';
import { explainMissingHeader, farHeader, inRow, refuseWithout } from './header/explain-header.ts';
import { findDelimiter, firstLine, firstLines } from './text/find-delimiter.ts';
import type { Finding } from './finding.ts';
import { errorAt, noticeAt } from './finding.ts';
import type { Header } from './header/locate-header.ts';
import { leaveCopies } from './rows/leave-copies.ts';
import { declaredHeader, locateHeader } from './header/locate-header.ts';
import type { LabelMatcher } from './header/match-labels.ts';
import { labelMatcher } from './header/match-labels.ts';
import { checkFuture } from './checks/check-future.ts';
import { readRows } from './rows/read-rows.ts';
import type { ReadWatch } from './package/read-watch.ts';
import { isBlankRecord } from './rows/row-shape.ts';
import { mayBeSuspect } from './text/suspect-text.ts';
import type { TableDraft } from './table-draft.ts';
import { newDraft, noteUnread } from './table-draft.ts';
import { tokenize } from './text/tokenize.ts';
import { judgeShown, forgetEmptyFormulas, nameFields, refuseMisplacedDates } from './workbook/judge-cells.ts';
import type { SheetInput, TableInput } from './workbook/sheet-input.ts';
import type { Resource } from './package/descriptor.ts';

const maxRows = 1_000_000;
/** Records beyond the limit that are still read, because a header, notes and blank lines are not rows. */
const slack = 100;

export interface CheckOptions {
  /** The present day as `2026-11-20`; without it no date is too late. */
  readonly today?: string;
  /** Computes the digest of bytes in lower-case hex, for files with a declared hash; null for an unknown algorithm. */
  readonly digest?: Digest;
  /** Callbacks that follow the reading. */
  readonly watch?: ReadWatch;
}

/** Reads a table and checks everything but its references to other tables. Never throws on bad data. */
export function readTable(input: TableInput, file: string, resource: Resource, options: CheckOptions = {}): TableDraft {
  const draft = newDraft(file, resource);
  if (!(input instanceof Uint8Array)) {
    readSheet(input, draft, options);
    return draft;
  }
  const text = openText(input, draft, options.digest);
  if (text !== null) readText(text, draft, options);
  return draft;
}

/**
 * Reads a sheet, which has no bytes, quotes or line ends to check: its rows are the records, its row numbers the lines.
 */
function readSheet({ cells, dates, shown, findings }: SheetInput, draft: TableDraft, options: CheckOptions): void {
  addAll(draft.findings, findings);
  if (cells === null) return;
  draft.encoding = 'xlsx';
  const { resource } = draft;
  const match = labelMatcher(resource);
  const header = headerOf(cells, resource, match);
  const lines = cells.map((_, index) => index + 1);
  const far = farHeader(cells, lines, header, resource, match);
  if (far) {
    draft.findings.push(far);
    return;
  }
  if (header === null) {
    const first = cells.find((record) => record.some((cell) => cell.trim() !== '')) ?? [];
    draft.findings.push(explainMissingHeader(first.join(','), first, resource));
    return;
  }
  const line = header.record + 1;
  draft.findings.push(...checkHeader(header, Math.max(line, 1), cells.slice(0, Math.max(0, header.record)), resource));
  const suspect = cells.some((record) => record.some(mayBeSuspect));
  const records = {
    cells,
    lines,
    broken: new Set<number>(),
    quotedEmpty: new Set<number>(),
    closed: true,
    delimiter: ',',
    findings: [],
  };
  options.watch?.records?.(draft.file, { records, header, hiddenLines: 0 });
  const columns = readBody(records, header, draft, suspect, options);
  nameFields(header, draft);
  forgetEmptyFormulas(draft);
  refuseMisplacedDates(dates, header, draft);
  judgeShown(shown, cells, columns, line, draft);
}

function headerOf(cells: readonly (readonly string[])[], resource: Resource, match: LabelMatcher): Header | null {
  if (!resource.header) return declaredHeader(resource.schema);
  const header = locateHeader(cells, resource, match);
  return header && leaveCopies(header, cells);
}

/** One by one, because a call takes some hundred thousand arguments at most, and a file may have as many errors. */
function addAll<T>(list: T[], more: readonly T[]): void {
  for (const one of more) list.push(one);
}

function readText(whole: string, draft: TableDraft, options: CheckOptions): void {
  const { resource, findings } = draft;
  const match = labelMatcher(resource);
  const sep = /^("?)sep=.\1(\r\n|\r|\n)/i.exec(whole);
  const ending = sep?.[2] ?? '';
  const text = sep ? `${ending}${whole.slice(sep[0].length)}` : whole;
  if (sep) {
    draft.hiddenLines = 1;
    findings.push(noticeAt('sep-line', { line: 1, value: firstLine(whole) }));
  }
  const start = firstLines(text);
  const choice = findDelimiter(start, resource, match);
  findings.push(...choice.findings);
  if (!choice.readable) return;
  const widest = firstLine(text.slice(ending.length)).split(choice.delimiter).length;
  if (widest > maxColumns) {
    findings.push(errorAt('too-many-columns', { line: 1, params: { columns: widest, limit: maxColumns } }));
    return;
  }
  const records = tokenize(text, choice.delimiter, maxRows + slack);
  addAll(findings, records.findings);
  const header = headerOf(records.cells, resource, match);
  options.watch?.records?.(draft.file, { records, header, hiddenLines: draft.hiddenLines });
  const far = header?.whole ? null : farBy(text, choice.delimiter, header, resource, match);
  if (far || header === null) {
    refuseWithout(far, text, records, draft);
    return;
  }
  const line = records.lines[header.record] ?? 1;
  if (records.broken.has(line)) return;
  const above = records.cells.slice(sep ? 1 : 0, Math.max(0, header.record));
  const judged = checkHeader(sep ? { ...header, record: header.record - 1 } : header, line, above, resource);
  findings.push(...judged.map((finding) => (finding.line === line ? inRow(finding, header.record, draft) : finding)));
  readBody(records, header, draft, mayBeSuspect(text), options);
}

/** Whether a table has too many rows, or so many that not all records were read. Checked before any cell is read. */
function isTooLong(cells: readonly (readonly string[])[], { record }: Header): boolean {
  if (cells.length <= maxRows) return false;
  const filled = cells.slice(record + 1).filter((one) => !isBlankRecord(one));
  return filled.length > maxRows || cells.length >= maxRows + slack;
}

const maxColumns = 200;
/** The most records that are cut to find a header far down. */
const maxFar = 1000;

/** Looks for a header far down, by the delimiter in use and then by the others. */
function farBy(
  text: string,
  delimiter: string,
  found: Header | null,
  resource: Resource,
  match: LabelMatcher,
): Finding | null {
  for (const one of [delimiter, ...[',', ';', '\t', '|'].filter((other) => other !== delimiter)]) {
    const { cells, lines } = tokenize(text, one, maxFar);
    const far = farHeader(cells, lines, found, resource, match);
    if (far) return far;
  }
  return null;
}

function readBody(
  records: ReturnType<typeof tokenize>,
  header: Header,
  draft: TableDraft,
  suspect: boolean,
  options: CheckOptions,
): readonly Column[] {
  const { resource, columns, findings } = draft;
  if (isTooLong(records.cells, header)) {
    findings.push(errorAt('too-many-rows', { params: { limit: maxRows } }));
    return [];
  }
  if (header.labels.length > maxColumns) {
    findings.push(
      errorAt('too-many-columns', {
        line: records.lines[header.record] ?? 1,
        params: { columns: header.labels.length, limit: maxColumns },
      }),
    );
    return [];
  }
  const found = resource.schema.fields.flatMap((field) => {
    const index = header.matches.findIndex((match) => match?.field === field);
    if (index === -1) return [];
    columns.set(field.name, index + 1);
    return [compileColumn(field, index, resource)];
  });
  const absent = resource.schema.fields.map((field) => field.name).filter((name) => !columns.has(name));
  const reader = { columns: found, absent, suspect, marks: draft.marks };
  readRows(records, header, reader, draft, (done, total) => options.watch?.rows?.(draft.file, done, total));
  const { rows } = draft;
  if (resource.rowCount !== undefined && resource.rowCount !== rows.length) {
    findings.push(errorAt('row-count', { params: { declared: resource.rowCount, found: rows.length } }));
  }
  noteUnread(draft);
  checkKeys(draft);
  checkFuture(draft, options.today);
  checkSums(draft);
  checkParsed(draft);
  checkSeries(draft);
  checkSlips(draft);
  return found;
}
