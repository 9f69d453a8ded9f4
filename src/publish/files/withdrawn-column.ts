import type { ChartTable } from '../../charts/chart.ts';
import { embedWords } from '../../i18n/embed-words.ts';
import type { Lang } from '../../i18n/lang.ts';

/** A table with a last column whose every cell says the same: that the chart was withdrawn. */
export function withdrawnColumn({ caption, columns, rows }: ChartTable, said: string, lang: Lang): ChartTable {
  const label = embedWords[lang].withdrawnNotice.column;
  const cell = { text: said, value: said };
  return {
    caption,
    columns: [...columns, { key: 'withdrawn', label, numeric: false, meaning: said }],
    rows: rows.map(({ id, cells }) => ({ id, cells: [...cells, cell] })),
  };
}
