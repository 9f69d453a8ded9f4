import type { Cell, ListedTable } from '../chart.ts';
import type { FieldName } from '../../datasets/published.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { ColumnWords, FieldWords } from '../column-words.ts';

/**
 * The cell of a missing value. It gives the reason where that is known, and is null in downloads: never zero, never an
 * empty text.
 */
export const missing = (reason?: string): Cell => ({ text: reason ?? '–', value: null });

export const textCell = (text: string | undefined): Cell => (text === undefined ? missing() : { text, value: text });

/** @param format how readers see the value; sorting and downloads use the value itself */
export const numberCell = (value: number | undefined, format: (value: number) => string): Cell =>
  value === undefined ? missing() : { text: format(value), value };

/** A column of a chart's table: its name, and its cell in each row. A cell given as a plain number is written in full. */
export type TableColumn<Row> = (ColumnWords | FieldWords) & {
  /** Name in downloads: ASCII, permanent. */
  readonly key: string;
  readonly kind: 'text' | 'number';
  readonly cell: (row: Row) => Cell | string | number | undefined;
};

/**
 * A column of data/, shown unchanged: its heading and meaning come from datapackage.json. The table must have the
 * column in the chart's opening state, because only headings of that state are served with the rows.
 * @param field `table.column`
 * @param own what differs: by default `key` is the name of the column and `kind` is text
 */
export const fromField = <Row>(
  field: FieldName,
  cell: TableColumn<Row>['cell'],
  own: Omit<FieldWords, 'field'> & Partial<Pick<TableColumn<Row>, 'key' | 'kind'>> = {},
): TableColumn<Row> => ({ key: field.slice(field.indexOf('.') + 1), kind: 'text', ...own, field, cell });

/**
 * A table of rows.
 * @param id the id of the data row behind a row
 */
export function tableOf<Row>(
  { caption, rows, id }: { readonly caption: string; readonly rows: readonly Row[]; readonly id: (row: Row) => string },
  columns: readonly TableColumn<Row>[],
  lang: Lang,
): ListedTable {
  const toCell = (value: Cell | string | number | undefined): Cell => {
    if (typeof value === 'number') return numberCell(value, (number) => formatNumber(number, lang));
    return typeof value === 'object' ? value : textCell(value);
  };
  return {
    caption,
    columns: columns.map((column) => ({ ...column, numeric: column.kind === 'number' })),
    rows: rows.map((row) => ({ id: id(row), cells: columns.map((column) => toCell(column.cell(row))) })),
  };
}
