import { columnLetters } from '../workbook/excel-address.ts';
import { errorAt, noticeAt } from '../finding.ts';
import type { Header } from './locate-header.ts';
import { isBlankRecord, isFootnote } from '../rows/row-shape.ts';
import type { TableDraft } from '../table-draft.ts';
import type { Records } from '../text/tokenize.ts';

/** Checks what stands below the data (blank rows, footnotes) and returns the index at which the data end. */
export function readTail(records: Records, start: number, width: number, draft: TableDraft): number {
  const { cells, lines } = records;
  let end = cells.length;
  const isRow = (index: number): boolean => width === 1 && records.quotedEmpty.has(index);
  while (end > start && isBlankRecord(cells[end - 1] ?? []) && !isRow(end - 1)) end -= 1;
  const blanks = cells.slice(end);
  const isExtraLineEnd = blanks.length === 1 && blanks[0]?.length === 1;
  if (blanks.length > 0 && !isExtraLineEnd) {
    draft.findings.push(noticeAt('blank-rows-end', { line: lines[end] ?? null, params: { count: blanks.length } }));
  }
  if (width === 1) return end;
  for (let index = end - 1; index >= start; index -= 1) {
    const record = cells[index] ?? [];
    const filled = record.filter((cell) => cell.trim() !== '').length;
    if (filled === 0) continue;
    if (!isFootnote(record) || (filled > 1 && record.length === width)) break;
    draft.findings.push(
      noticeAt('footnote', { line: lines[index] ?? null, value: record.join(',').replace(/,+$/, '') }),
    );
    end = index;
  }
  while (end > start && isBlankRecord(cells[end - 1] ?? [])) end -= 1;
  return end;
}

/** The width of the table: that of its header, without blank labels at the right over empty columns. */
export function usedWidth(records: Records, header: Header, draft: TableDraft): number {
  const { labels } = header;
  const wider = emptyBeyond(records, header);
  if (wider > labels.length) {
    const params = { count: wider - labels.length };
    draft.findings.push(
      noticeAt('empty-columns', { line: records.lines[header.record + 1] ?? 1, column: labels.length + 1, params }),
    );
    return wider;
  }
  const blank = labels.flatMap((label, index) => (label.trim() === '' ? [index] : []));
  if (blank.length === 0) return labels.length;
  const line = records.lines[header.record] ?? 1;
  const isEmpty = (column: number): boolean =>
    records.cells.slice(header.record + 1).every((record) => (record[column] ?? '').trim() === '');
  const trailing = blank.filter((index) => labels.slice(index).every((label) => label.trim() === ''));
  const empty = trailing.filter(isEmpty);
  if (empty.length > 0) {
    draft.findings.push(
      noticeAt('empty-columns', { line, column: (empty[0] ?? 0) + 1, params: { count: empty.length } }),
    );
  }
  for (const index of blank.filter((one) => !empty.includes(one))) {
    const place = { line, column: index + 1, params: { letters: columnLetters(index + 1) } };
    draft.findings.push(
      isRowNumbers(index, records, header) ? noticeAt('blank-label', place) : errorAt('blank-label', place),
    );
  }
  return labels.length;
}

/** Whether a first column holds only row numbers, as some programs write them: 0, 1, 2 … */
function isRowNumbers(column: number, { cells }: Records, { record }: Header): boolean {
  const rows = cells.slice(record + 1).filter((one) => !isBlankRecord(one));
  const from = rows[0]?.[column] === '0' ? 0 : 1;
  return column === 0 && rows.length > 1 && rows.every((row, index) => row[column] === String(index + from));
}

/** The width of all rows where they end with the same number of empty cells beyond the header; else 0. */
function emptyBeyond(records: Records, header: Header): number {
  const from = header.labels.length;
  const width = records.cells[header.record + 1]?.length ?? 0;
  if (width <= from) return 0;
  for (let index = header.record + 1; index < records.cells.length; index += 1) {
    const record = records.cells[index] ?? [];
    if (record.length !== width && !isBlankRecord(record)) return 0;
    for (let at = from; at < record.length; at += 1) if (record[at] !== '') return 0;
  }
  return width;
}
