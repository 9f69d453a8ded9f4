import type { Bilingual, Lang } from '../../i18n/lang.ts';
import { columnWords } from '../../i18n/reuse/column-words.ts';
import { fileWords } from '../../i18n/reuse/files-words.ts';
import type { ChartTable, Column } from '../../charts/chart.ts';
import { shownTable } from './shown-columns.ts';
import type { ShownTable } from './shown-columns.ts';
import { shownLabel } from './shown-headings.ts';

/** Displayed rows, and whose they are. */
export interface DisplayedRows {
  /** Id of the chart. */
  readonly chart: string;
  readonly lang: Lang;
  readonly table: ChartTable;
  /** See `shownTable`. */
  readonly opened?: ChartTable;
}

/** A column of displayed rows, explained. */
export interface ExplainedColumn {
  readonly name: string;
  readonly label: string;
  readonly type: 'text' | 'number' | 'year';
  /** In words; empty where the column has none. */
  readonly unit: string;
  readonly meaning: string;
}

/** Each column of a figure's downloads, in order. @throws when one has no meaning in column-words.ts */
export function columnDictionary({ chart, lang, table, opened }: DisplayedRows): ExplainedColumn[] {
  const w = fileWords[lang].columns;
  const shown = shownTable(table, opened);
  const names = new Set(shown.columns.map(({ name }) => name));
  return shown.columns.map((column, index) => {
    const { name, of, asShown } = column;
    const common = { name, label: shownLabel(column, lang), type: columnType(shown, index) };
    if (of && asShown) return { ...common, unit: '', meaning: w.asShownMeaning(of.key) };
    const asShownName = `${name}_text`;
    const unit = (of && common.type === 'number' ? (of.unit ?? unitOf(of)) : undefined) ?? '';
    const elsewhere = common.type === 'number' && unit === '' && names.has(asShownName);
    return {
      ...common,
      unit: elsewhere ? w.unitAsShown(asShownName) : unit,
      meaning: of?.meaning ?? columnMeaning(chart, name)[lang],
    };
  });
}

/** What a column of a chart means. @throws when nobody wrote it down */
export function columnMeaning(chart: string, name: string): Bilingual {
  const meaning = columnWords[`${chart}.${name}`] ?? columnWords[name];
  if (!meaning)
    throw new Error(`column "${name}" of ${chart} has no meaning: add it to src/i18n/reuse/column-words.ts`);
  return meaning;
}

/** A column of numbers, of years (whose text is a year in every row), or of text. */
export function columnType({ columns, rows }: ShownTable, index: number): ExplainedColumn['type'] {
  if (columns[index]?.asShown) return 'text';
  const values = rows.map((row) => row[index] ?? null).filter((value) => value !== null);
  if (values.length > 0 && values.every((value) => typeof value === 'number')) return 'number';
  const years = values.length > 0 && values.every((value) => /^\d{4}$/.test(String(value)));
  if (years) return 'year';
  return values.length === 0 && columns[index]?.of?.numeric ? 'number' : 'text';
}

/** The unit in the last brackets of a label: `月薪（元/月，推算）`. */
function unitOf({ label }: Pick<Column, 'label'>): string | undefined {
  const [, inside] = /[（(]([^（）()]+)[）)]$/.exec(label) ?? [];
  return inside
    ?.split(/，|, /)
    .filter((part) => !['推算', 'derived'].includes(part))
    .join('，');
}
