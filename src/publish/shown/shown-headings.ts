import type { Lang } from '../../i18n/lang.ts';
import { fileWords } from '../../i18n/reuse/files-words.ts';
import type { ChartTable } from '../../charts/chart.ts';
import type { ShownColumn, ShownTable } from './shown-columns.ts';

/** What a column is called on the page, in a language. */
export function shownLabel({ of, asShown }: ShownColumn, lang: Lang): string {
  const w = fileWords[lang].columns;
  if (!of) return w.id;
  return asShown ? w.asShown(of.label) : of.label;
}

/**
 * Headings for a spreadsheet: `城市 City（city）`. The other language's label is left out where its numbers are in
 * another unit (亿元, CNY billion).
 * @param other the same table in the other language
 */
export function bilingualHeadings(
  { columns }: ShownTable,
  table: ChartTable,
  other: ChartTable,
  lang: Lang,
): readonly string[] {
  const otherLang = lang === 'zh' ? 'en' : 'zh';
  return columns.map((column) => {
    const index = table.columns.findIndex(({ key }) => key === column.of?.key);
    const twin = other.columns.find(({ key }) => key === column.of?.key);
    const labels = [shownLabel(column, lang)];
    if (!column.of || (twin && sameNumbers(table, other, index)))
      labels.push(shownLabel({ ...column, of: twin }, otherLang));
    return `${[...new Set(labels)].join(' ')}（${column.name}）`;
  });
}

/** Whether the numbers of a column are the same in both languages, row by row. */
function sameNumbers(one: ChartTable, other: ChartTable, index: number): boolean {
  return one.rows.every(({ id, cells }, row) => {
    const twin = other.rows[row];
    const value = cells[index]?.value;
    return twin?.id === id && (typeof value !== 'number' || twin.cells[index]?.value === value);
  });
}
