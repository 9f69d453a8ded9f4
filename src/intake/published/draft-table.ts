import { parseUnit } from '../../tables/cells/units.ts';
import type { DraftOptions, DraftedColumn, DraftedTable, LeftOutColumn, RawColumn } from './drafted-table.ts';
import type { Layout } from './find-layout.ts';
import type { ForeignRecords } from './foreign-records.ts';
import { findLayout } from './find-layout.ts';
import { longRows } from './long-rows.ts';
import type { ProposedName } from './propose-names.ts';
import { columnName, proposeNames } from './propose-names.ts';
import type { ReadColumn } from './read-column.ts';
import { isIndexColumn, readColumn } from './read-column.ts';
import { withPayEnds } from './draft-descriptor.ts';

/** Drafts a table from a file's records. Only its cells are the publisher's words. */
export function draftTable(records: ForeignRecords, options: DraftOptions): DraftedTable {
  const layout = findLayout(records);
  const { kept, leftOutColumns } = keepColumns(layout);
  const offered = longRows(kept);
  const columns = options.long && offered ? offered.columns : kept;
  const lines =
    options.long && offered
      ? offered.sources.map((row) => layout.rows[row]?.line ?? 0)
      : layout.rows.map(({ line }) => line);
  // With `long` the table has more rows than the file, so the file's ids cannot be those of the rows.
  const given = new Map([...(options.long === true ? [['id', 'file_id'] as const] : []), ...(options.names ?? [])]);
  const names = proposeNames(columns, given, options.titles);
  const read = columns.map((column, index) =>
    drafted(column, names[index] ?? { name: `c${String(index + 1)}`, known: false }),
  );
  const whole = withId(withPayEnds(withFlags(read)), options.table, lines.length);
  const isPlain =
    records.encoding !== 'xlsx' &&
    records.delimiter === ',' &&
    layout.leftOut.length === 0 &&
    leftOutColumns.length === 0 &&
    options.long !== true &&
    whole.every(
      ({ name, heading, added, changes }) =>
        added === '' && changes.length === 0 && heading.join(' ') === name && columnName.test(name),
    );
  return {
    columns: whole,
    rows: lines.length,
    headerLines: layout.headerLines,
    headings: layout.labels.map((parts) => parts.join(' ')),
    leftOut: layout.leftOut,
    leftOutColumns,
    lines,
    wide: offered
      ? { key: offered.key, columns: offered.from, rows: offered.sources.length, blanks: offered.blanks }
      : null,
    isLong: options.long === true && offered !== null,
    asItIs: isPlain,
  };
}

/** Removes columns that only count the rows, and blank ones. */
function keepColumns({ labels, units, rows, printedUnit }: Layout): {
  kept: RawColumn[];
  leftOutColumns: LeftOutColumn[];
} {
  const leftOutColumns: LeftOutColumn[] = [];
  const kept = labels.flatMap((heading, index): RawColumn[] => {
    const cells = rows.map((row) => row.cells[index] ?? '');
    const title = heading.join(' ');
    const isBlank = title === '' && cells.every((cell) => cell.trim() === '');
    const isIndex = isIndexColumn(title, cells) && labels.length > 1;
    if (isBlank || isIndex) {
      leftOutColumns.push({ column: index + 1, kind: isBlank ? 'blank' : 'index', heading: title });
      return [];
    }
    const inBrackets = /[(（]([^()（）]+)[)）]\s*$/.exec(title)?.[1] ?? '';
    return [
      {
        number: index + 1,
        heading,
        unit: (units[index] ?? '') || (isUnit(inBrackets) ? inBrackets : printedUnit),
        cells,
      },
    ];
  });
  return { kept, leftOutColumns };
}

const isUnit = (word: string): boolean => word !== '' && parseUnit(word) !== null;

function drafted({ number, heading, unit, cells }: RawColumn, { name, known }: ProposedName): DraftedColumn {
  const read = name === 'id' ? asId(cells) : readColumn(name, cells, heading.join(' '));
  return { ...read, name, number, known, heading, printedUnit: unit, added: '', of: '' };
}

const text = {
  type: 'string',
  doubt: null,
  example: '',
  marks: [],
  changes: [],
  flags: [],
  pays: 0,
  percent: false,
} as const;

const asId = (cells: readonly string[]): ReadColumn => ({ ...text, cells: cells.map((cell) => cell.trim()) });

/** Moves letters and signs after figures into a column of their own. */
function withFlags(columns: readonly DraftedColumn[]): DraftedColumn[] {
  return columns.flatMap((column) => {
    if (!column.flags.some((flag) => flag !== '')) return [column];
    const name = `${column.name}_flag`;
    return [
      column,
      { ...column, ...text, name, heading: [], printedUnit: '', cells: column.flags, added: 'flags', of: column.name },
    ];
  });
}

/** Adds ids where the file has none: letters of the table's name and a number. */
function withId(columns: readonly DraftedColumn[], table: string, rows: number): readonly DraftedColumn[] {
  if (columns.some(({ name }) => name === 'id')) return columns;
  const prefix =
    table
      .replace(/[^a-z]/g, '')
      .slice(0, 3)
      .toUpperCase() || 'ROW';
  const digits = Math.max(3, String(rows).length);
  const cells = Array.from({ length: rows }, (_, index) => prefix + String(index + 1).padStart(digits, '0'));
  const id: DraftedColumn = {
    ...text,
    cells,
    name: 'id',
    number: 0,
    known: true,
    heading: [],
    printedUnit: '',
    added: 'id',
    of: '',
  };
  return [id, ...columns];
}
