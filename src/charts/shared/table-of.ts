import type { Lang } from '../../i18n/lang.ts';
import type { Cell, ChartTable } from '../chart.ts';

/** What a dictionary says of a column. */
export interface ColumnWords {
  /** Heading, without the unit. */
  readonly label: string;
  /** Unit of all its numbers, in words. */
  readonly unit?: string;
  /** Whether we computed it; the heading says so. */
  readonly derived?: boolean;
  /** What it holds, as a sentence. */
  readonly meaning: string;
}

/** A column of a chart's table: how it is named, and its cell in a row. */
export interface TableColumn<Row> extends ColumnWords {
  /** Name in downloads: ASCII, permanent. */
  readonly key: string;
  readonly kind: 'text' | 'number';
  cell(row: Row): Cell;
}

const derived = { zh: '推算', en: 'derived' };

/** A table of rows, each column named once. @param id of the row of data behind a row */
export function tableOf<Row>(
  { caption, rows, id }: { readonly caption: string; readonly rows: readonly Row[]; readonly id: (row: Row) => string },
  columns: readonly TableColumn<Row>[],
  lang: Lang,
): ChartTable {
  return {
    caption,
    columns: columns.map((column) => {
      const { key, kind, unit, meaning } = column;
      return { key, label: headingOf(column, lang), numeric: kind === 'number', unit, meaning };
    }),
    rows: rows.map((row) => ({ id: id(row), cells: columns.map((column) => column.cell(row)) })),
  };
}

/** `平均每家人数（推算，%）`; `Average staff (derived, %)`. */
function headingOf({ label, unit, derived: ours }: ColumnWords, lang: Lang): string {
  const inside = [ours ? derived[lang] : undefined, unit].filter((part) => part !== undefined);
  if (inside.length === 0) return label;
  return lang === 'zh' ? `${label}（${inside.join('，')}）` : `${label} (${inside.join(', ')})`;
}
