import type { Cell, ListedTable } from '../chart.ts';
import type { FieldName } from '../../datasets/published.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { ColumnWords, FieldWords } from '../column-words.ts';

/** Cells of chart tables. A missing one says why where that is known, and is null in downloads: never zero, never blank text. */
export const missing = (reason?: string): Cell => ({ text: reason ?? '–', value: null });

export const textCell = (text: string | undefined): Cell => (text === undefined ? missing() : { text, value: text });

/** @param format how readers see it; the value itself goes to sorting and downloads */
export const numberCell = (value: number | undefined, format: (value: number) => string): Cell =>
  value === undefined ? missing() : { text: format(value), value };

/** A column of a chart's table: how it is named, and what stands in a row; a number alone is written in full. */
export type TableColumn<Row> = (ColumnWords | FieldWords) & {
  /** Name in downloads: ASCII, permanent. */
  readonly key: string;
  readonly kind: 'text' | 'number';
  readonly cell: (row: Row) => Cell | string | number | undefined;
};

/**
 * A column that data/ has, shown as it is: its heading and meaning are those of datapackage.json. It must be there as the chart opens.
 * @param field `table.column`
 * @param own what differs: `key` is otherwise the name of the column, `kind` text
 */
export const fromField = <Row>(
  field: FieldName,
  cell: TableColumn<Row>['cell'],
  own: Omit<FieldWords, 'field'> & Partial<Pick<TableColumn<Row>, 'key' | 'kind'>> = {},
): TableColumn<Row> => ({ key: field.slice(field.indexOf('.') + 1), kind: 'text', ...own, field, cell });

/** A table of rows, each column named once. @param id of the row of data behind a row */
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
