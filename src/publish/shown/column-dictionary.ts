import type { Lang } from '../../i18n/lang.ts';
import { fileWords } from '../../i18n/reuse/files-words.ts';
import type { ChartTable } from '../../charts/chart.ts';
import { shownTable, shownLabel } from './shown-columns.ts';
import type { ShownTable } from './shown-columns.ts';

/** Displayed rows, and the chart they belong to. */
export interface DisplayedRows {
  /** Id of the chart. */
  readonly chart: string;
  readonly lang: Lang;
  readonly table: ChartTable;
  /** See `shownTable`. */
  readonly opened?: ChartTable;
}

/** A column of displayed rows, with its explanation. */
export interface ExplainedColumn {
  readonly name: string;
  readonly label: string;
  readonly type: 'text' | 'number' | 'year';
  /** In words; empty where the column has none. */
  readonly unit: string;
  readonly meaning: string;
}

/** Each column of a figure's downloads, in order. */
export function columnDictionary({ lang, table, opened }: DisplayedRows): ExplainedColumn[] {
  const w = fileWords[lang].columns;
  const shown = shownTable(table, opened);
  const names = new Set(shown.columns.map(({ name }) => name));
  return shown.columns.map((column, index) => {
    const { name, of, asShown } = column;
    const common = { name, label: shownLabel(column, lang), type: columnType(shown, index) };
    if (of && asShown) return { ...common, unit: '', meaning: w.asShownMeaning(of.key) };
    const asShownName = `${name}_text`;
    const unit = (common.type === 'number' ? of?.unit : undefined) ?? '';
    const elsewhere = common.type === 'number' && unit === '' && names.has(asShownName);
    return {
      ...common,
      unit: elsewhere ? w.unitAsShown(asShownName) : unit,
      meaning: of?.meaning ?? w.idMeaning,
    };
  });
}

/** The type of a column: numbers, years (if the text is a year in every row), or text. */
export function columnType({ columns, rows }: ShownTable, index: number): ExplainedColumn['type'] {
  if (columns[index]?.asShown) return 'text';
  const values = rows.map((row) => row[index] ?? null).filter((value) => value !== null);
  if (values.length > 0 && values.every((value) => typeof value === 'number')) return 'number';
  const years = values.length > 0 && values.every((value) => /^\d{4}$/.test(String(value)));
  if (years) return 'year';
  return values.length === 0 && columns[index]?.of?.numeric ? 'number' : 'text';
}
