import type { CellNote } from './cells/cell-read.ts';
import type { Finding, Place } from './finding.ts';
import { findingAt, inFile } from './finding.ts';
import type { Params } from './messages/message.ts';
import type { Resource } from './package/descriptor.ts';
import type { MarkedCell, Outcome, ReadableRows, TableReport } from './table-report.ts';
import type { Row } from './value.ts';

/** The most lines listed in a notice that stands for many cells. */
const maxLines = 5;

interface Entry {
  readonly first: Finding;
  readonly lines: number[];
  count: number;
}

/** Collects notices about cells: one for each code and column, with the first place and the number of cells. */
export class NoticeList {
  readonly #entries: Map<string, Entry>;

  /** @param others a list whose notices are copied into the new one */
  constructor(others?: NoticeList) {
    const before = [...(others ? others.#entries : [])];
    this.#entries = new Map(before.map(([key, { lines, ...entry }]) => [key, { ...entry, lines: [...lines] }]));
  }

  add(note: CellNote, place: Place & { readonly params?: Params }): void {
    const key = `${note.code}\0${place.field ?? ''}`;
    const entry = this.#entries.get(key);
    if (!entry) {
      const first = findingAt(
        { code: note.code, severity: 'notice', params: { ...place.params, ...note.params } },
        place,
      );
      this.#entries.set(key, { first, lines: [place.line ?? 0], count: 1 });
      return;
    }
    entry.count += 1;
    if (entry.lines.length < maxLines) entry.lines.push(place.line ?? 0);
  }

  /** All notices, each with `count` and the first `lines`. */
  findings(): Finding[] {
    return [...this.#entries.values()].map(({ first, lines, count }) => ({
      ...first,
      params: { ...first.params, count, lines: lines.map(String) },
    }));
  }
}

/** A table while it is being read: the rows and findings so far. */
export interface TableDraft {
  readonly resource: Resource;
  readonly file: string;
  encoding: string | null;
  readonly findings: Finding[];
  readonly notices: NoticeList;
  readonly rows: Row[];
  readonly lines: number[];
  readonly excelRows: number[];
  readonly columns: Map<string, number>;
  readonly marks: MarkedCell[];
  /** Lines before the first record that Excel does not show (`sep=,`). */
  hiddenLines: number;
  /** Rows that end early and were accepted, by line, with the number of their cells and of those wanted. */
  readonly short: Map<number, { readonly cells: number; readonly wanted: number }>;
  /** Cells that could not be read and are null in the rows, as `line/field`. */
  readonly unread: Set<string>;
  /** Whether some rows could not be read at all. */
  lost: boolean;
}

/** An empty draft of a table. */
export function newDraft(file: string, resource: Resource): TableDraft {
  return {
    resource,
    file,
    encoding: null,
    findings: [],
    notices: new NoticeList(),
    rows: [],
    lines: [],
    excelRows: [],
    columns: new Map(),
    marks: [],
    hiddenLines: 0,
    short: new Map(),
    unread: new Set(),
    lost: false,
  };
}

/** Adds a note about a cell: an error as a finding of its own, a notice to those of its column. */
export function addNote(draft: TableDraft, note: CellNote, place: CellPlace): void {
  const { line, row, column, field, value } = place;
  const params = { ...note.params, row };
  if (note.severity === 'error') draft.findings.push({ ...note, line, column, field, value, params });
  else draft.notices.add(note, { line, column, field, value, params });
}

interface CellPlace {
  readonly line: number;
  /** Row in Excel. */
  readonly row: number;
  readonly column: number;
  readonly field: string;
  readonly value: string;
}

/** Records, once the rows are read, which cells and rows could not be read, so that later rules skip them. */
export function noteUnread(draft: TableDraft): void {
  const lines = new Set(draft.lines);
  for (const { severity, line, field } of draft.findings) {
    if (severity !== 'error' || line === null) continue;
    if (!lines.has(line)) draft.lost = true;
    else
      for (const name of field === null ? draft.columns.keys() : [field]) draft.unread.add(`${String(line)}/${name}`);
  }
}

/** Whether the given cells of a row, by its index, could all be read. */
export function isRead(
  { lines, unread }: Pick<ReadableRows, 'lines' | 'unread'>,
  index: number,
  fields: readonly string[],
): boolean {
  if (unread.size === 0) return true;
  return fields.every((name) => !unread.has(`${String(lines[index])}/${name}`));
}

/** Makes the report of a draft: problems in the order of lines, and no rows when there is an error. */
export function finishDraft(draft: TableDraft): TableReport {
  const findings = [...draft.findings, ...draft.notices.findings()].sort(byPlace);
  const problems = inFile(draft.file, findings);
  const errors = problems.filter((problem) => problem.severity === 'error');
  const notices = problems.filter((problem) => problem.severity === 'notice');
  const outcome: Outcome = errors.length > 0 ? 'reject' : notices.length > 0 ? 'normalise' : 'accept';
  const { resource, file, encoding, columns, marks, rows, lines, excelRows } = draft;
  const { unread, lost } = draft;
  const kept =
    outcome === 'reject'
      ? { rows: [], lines: [], excelRows: [], readable: { rows, lines, excelRows, unread, lost } }
      : { rows, lines, excelRows };
  return { name: resource.name, file, encoding, outcome, ...kept, columns, marks, notices, errors };
}

/**
 * Sorts by line, then by column. An error about a whole line comes after those about its cells, a notice before them.
 */
function byPlace(left: Finding, right: Finding): number {
  return (left.line ?? 0) - (right.line ?? 0) || columnOf(left) - columnOf(right);
}

/** Beyond every column that a file may have. */
const wholeLine = 1_000_000_000;

function columnOf({ column, severity }: Finding): number {
  return column ?? (severity === 'error' ? wholeLine : 0);
}
