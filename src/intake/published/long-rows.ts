import { headingPeriod } from './headings.ts';
import type { RawColumn } from './drafted-table.ts';

/** A table whose columns for periods, or for groups, have become rows. */
export interface LongRows {
  /** The name of the column that holds the former headings: `year`, `month`, `quarter`, `period` or `part`. */
  readonly key: string;
  /** The headings of the columns that have become rows. */
  readonly from: readonly string[];
  readonly columns: readonly RawColumn[];
  /** For each row, the index of the row of the file that it comes from. */
  readonly sources: readonly number[];
  /** The number of blank cells, which become no row. */
  readonly blanks: number;
}

/** A column whose heading has two parts: one becomes a cell, the other names the figure. */
interface WideColumn {
  readonly column: RawColumn;
  readonly key: string;
  readonly measure: string;
}

/**
 * Makes one row for each period where a file has a column for each (2021年, 2022年 …), or for each part of headings that
 * span several columns (城镇: 人数, 工资; 农村: 人数, 工资). Blank cells become no row. null where there are no such columns.
 */
export function longRows(columns: readonly RawColumn[]): LongRows | null {
  const timed = columns.flatMap((column): WideColumn[] => {
    const at = column.heading.findIndex((part) => headingPeriod(part) !== null);
    const key = at === -1 ? null : headingPeriod(column.heading[at] ?? '');
    const measure = column.heading.filter((_, index) => index !== at).join(' ');
    return key ? [{ column, key: key.text, measure }] : [];
  });
  const kinds = new Set(
    timed.map(({ column }) => column.heading.map((part) => headingPeriod(part)?.kind ?? '').join('')),
  );
  const [kind = ''] = kinds.size === 1 ? kinds : [];
  const isTimed = new Set(timed.map(({ key }) => key)).size > 1;
  if (isTimed) return gather(columns, timed, kind === '' ? 'period' : kind);
  const spanned = columns.flatMap((column): WideColumn[] => {
    const [key = '', measure = ''] = column.heading;
    return column.heading.length === 2 ? [{ column, key, measure }] : [];
  });
  const groups = Map.groupBy(spanned, ({ key }) => key);
  const shapes = new Set([...groups.values()].map((group) => group.map(({ measure }) => measure).join('\n')));
  return groups.size > 1 && shapes.size === 1 ? gather(columns, spanned, 'part') : null;
}

function gather(columns: readonly RawColumn[], wide: readonly WideColumn[], key: string): LongRows {
  const measures = [...new Set(wide.map(({ measure }) => measure))];
  const keys = [...new Set(wide.map((one) => one.key))];
  const kept = columns.filter((column) => !wide.some((one) => one.column === column));
  const rows = columns[0]?.cells.length ?? 0;
  const places = Array.from({ length: rows }, (_, row) => keys.map((one) => ({ row, key: one }))).flat();
  const cellOf = (row: number, one: string, measure: string): string =>
    wide.find((other) => other.key === one && other.measure === measure)?.column.cells[row] ?? '';
  const filled = places.filter(({ row, key: one }) =>
    measures.some((measure) => cellOf(row, one, measure).trim() !== ''),
  );
  const units = (measure: string): string => wide.find((one) => one.measure === measure)?.column.unit ?? '';
  return {
    key,
    from: wide.map(({ column }) => column.heading.join(' ')),
    blanks: places.length - filled.length,
    sources: filled.map(({ row }) => row),
    columns: [
      ...kept.map((column) => ({ ...column, cells: filled.map(({ row }) => column.cells[row] ?? '') })),
      { number: columns.length + 1, heading: [key], unit: '', cells: filled.map((place) => place.key) },
      ...measures.map((measure, index) => ({
        number: columns.length + 2 + index,
        heading: [measure === '' ? 'value' : measure],
        unit: units(measure),
        cells: filled.map((place) => cellOf(place.row, place.key, measure)),
      })),
    ],
  };
}
