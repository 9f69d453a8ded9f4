import { errorAt, noticeAt } from '../finding.ts';
import type { Header } from '../header/locate-header.ts';
import type { RecordNote, RecordReader } from './read-record.ts';
import { adviseRow } from './advise-row.ts';
import { readRecord } from './read-record.ts';
import { explainRow } from './explain-row.ts';
import { isBlankRecord, isTotalWord } from './row-shape.ts';
import type { TableDraft } from '../table-draft.ts';
import { addNote } from '../table-draft.ts';
import { readTail, usedWidth } from '../header/table-extent.ts';
import type { Records } from '../text/tokenize.ts';
import { readUnitRow } from '../header/unit-row.ts';

/** The number of records between two calls of `passed`. */
const stride = 4096;

/**
 * Reads all records below a header into the draft. Stops only where another table begins.
 * @param passed called now and then, and at the end, with the number of records read so far and of all records
 */
export function readRows(
  records: Records,
  header: Header,
  reader: RecordReader,
  draft: TableDraft,
  passed: (done: number, total: number) => void,
): void {
  const { cells, lines } = records;
  const width = Math.max(usedWidth(records, header, draft), 1);
  const end = readTail(records, header.record + 1, width, draft);
  const blankLines: number[] = [];
  const rowOf = (index: number): number => index + 1 - draft.hiddenLines;
  const below = header.record + 1;
  const hasUnits = below < end && readUnitRow(cells[below] ?? [], reader.columns, lines[below] ?? 0, draft);
  const start = hasUnits ? below + 1 : below;
  let isEmpty = !hasUnits;
  let afterBlank = false;
  const notes: RecordNote[] = [];
  for (let index = start; index < end; index += 1) {
    const record = cells[index] ?? [];
    const line = lines[index] ?? 0;
    const row = rowOf(index);
    if ((index - start) % stride === 0) passed(index - start, end - start);
    if (records.broken.has(line)) {
      isEmpty = false;
      continue;
    }
    if (isBlankRecord(record) && !(width === 1 && records.quotedEmpty.has(index))) {
      blankLines.push(line);
      afterBlank = true;
      continue;
    }
    isEmpty = false;
    if (isRepeatedHeader(record, header)) {
      draft.findings.push(
        errorAt('repeated-header', {
          line,
          value: record.join(','),
          params: { first: lines[header.record] ?? 1, bom: record[0]?.startsWith('\ufeff') ? 'yes' : '', row },
        }),
      );
      continue;
    }
    const first = record.findIndex((cell) => cell !== '');
    const value = record[first] ?? '';
    if (isTotalWord(value) && !isCode(value, first, reader)) {
      draft.findings.push(errorAt('total-row', { line, column: first + 1, value, params: { row } }));
      continue;
    }
    notes.length = 0;
    const typed = readRecord(record, line, reader, notes);
    const fits = record.length === width;
    if (!fits || notes.length > 0) {
      const isLast = index === cells.length - 1 && !records.closed;
      const verdict = explainRow({
        record,
        line,
        row,
        width,
        delimiter: records.delimiter,
        fits,
        afterBlank,
        isLast,
        notes,
        reader,
        previous: draft.rows[draft.rows.length - 1],
      });
      if (verdict.kind === 'table') {
        draft.findings.push(errorAt('second-table', { line, value: record.join(','), params: { row } }));
        break;
      }
      if (verdict.kind === 'row') {
        draft.findings.push(verdict.finding);
        afterBlank = false;
        continue;
      }
      if (record.length < width) draft.short.set(line, { cells: record.length, wanted: width });
      for (const one of verdict.notes) {
        const { column } = one;
        addNote(draft, adviseRow(one, record, reader), {
          line,
          row,
          column: column.index + 1,
          field: column.field.name,
          value: record[column.index] ?? '',
        });
      }
    }
    afterBlank = false;
    draft.rows.push(typed);
    draft.lines.push(line);
    draft.excelRows.push(row);
  }
  const all = Math.max(end - start, 0);
  passed(all, all);
  if (blankLines.length > 0) {
    draft.findings.push(
      noticeAt('blank-row', {
        line: blankLines[0] ?? 1,
        params: { count: blankLines.length, lines: blankLines.slice(0, 5).map(String) },
      }),
    );
  }
  if (isEmpty) draft.findings.push(errorAt('no-rows', { line: lines[header.record] ?? 1 }));
}

/** Whether a record is a second header, or starts with the byte order mark of a second file. */
function isRepeatedHeader(record: readonly string[], header: Header): boolean {
  const first = record[0] ?? '';
  if (first.startsWith('\ufeff')) return true;
  if (header.record < 0 || first !== header.labels[0] || record.length < header.labels.length) return false;
  return header.labels.every((label, index) => record[index] === label);
}

function isCode(cell: string, index: number, reader: RecordReader): boolean {
  const column = reader.columns.find((one) => one.index === index);
  return column?.field.categories?.some(({ value, label }) => value === cell || label === cell) ?? false;
}
