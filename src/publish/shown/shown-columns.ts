import { plainDecimal } from '../../lib/numbers/plain-decimal.ts';
import type { Cell, ChartTable, Column } from '../../charts/chart.ts';

/** A column of a download of displayed rows. */
export interface ShownColumn {
  /** ASCII, the same in both languages and for every choice. */
  readonly name: string;
  /** What it is made from; none for the row's id. */
  readonly of: Column | undefined;
  /** Whether it holds what the page shows (`9.7亿通`, `not found`) of a column whose value alone says less. */
  readonly asShown: boolean;
}

/** The columns of a download, and its rows below them: values, texts, and null where nothing is published. */
export interface ShownTable {
  readonly columns: readonly ShownColumn[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** Put behind the name of a column for what the page shows of it. */
const asShownSuffix = '_text';

/**
 * Displayed rows as a download holds them: the row's id, then each column's values; behind a column whose unit, bound
 * or reason for a gap stands in the cells, what the page shows of it.
 * @param opened the table as the chart opens, where `table` is that of a choice: its columns are there in any case
 */
export function shownTable(table: ChartTable, opened: ChartTable = table): ShownTable {
  const columns: ShownColumn[] = table.columns.flatMap((of, index) => {
    const value = { name: of.key, of, asShown: false };
    const says = [...opened.rows, ...table.rows].some(({ cells }) => saysMore(cells[index]));
    return says ? [value, { name: `${of.key}${asShownSuffix}`, of, asShown: true }] : [value];
  });
  const rows = table.rows.map(({ id, cells }) => [
    id,
    ...columns.map(({ of, asShown }) => {
      const cell = of && cells[table.columns.indexOf(of)];
      return (asShown ? cell?.text : cell?.value) ?? null;
    }),
  ]);
  return { columns: [{ name: 'id', of: undefined, asShown: false }, ...columns], rows };
}

/** Whether the page shows more of a cell than its value: unit, bound, or why nothing is published. */
function saysMore(cell: Cell | undefined): boolean {
  if (!cell || typeof cell.value === 'string') return false;
  if (cell.value === null) return !['–', ''].includes(cell.text);
  return cell.text.replaceAll(',', '').replace('\u2212', '-') !== plainDecimal(cell.value);
}
