import type { AnyChart, Rendering } from '../charts/chart.ts';
import type { Published } from '../datasets/published.ts';
import { csvText } from '../datasets/export-csv.ts';
import type { Lang } from '../i18n/lang.ts';
import { languageTag } from '../i18n/lang.ts';
import { sourcesById } from '../charts/cite-sources.ts';

/** The drawn rows as CSV: the row's id, then the columns of the table under the chart. */
export function chartCsv({ table }: Rendering): string {
  return csvText([
    ['id', ...table.columns.map((column) => column.label)],
    ...table.rows.map((row) => [row.id, ...row.cells.map((cell) => cell.value)]),
  ]);
}

/** Words, drawn rows and sources of a chart as JSON. */
export function chartJson(chart: AnyChart, lang: Lang, published: Published): string {
  const { words, table, sources } = chart.render(chart.rows(published), lang);
  const document = {
    id: chart.id,
    language: languageTag[lang],
    question: chart.question[lang],
    ...words,
    columns: table.columns,
    rows: table.rows.map((row) => ({
      id: row.id,
      values: Object.fromEntries(table.columns.map(({ key }, index) => [key, row.cells[index]?.value ?? null])),
      text: Object.fromEntries(table.columns.map(({ key }, index) => [key, row.cells[index]?.text ?? ''])),
    })),
    sources: sourcesById(sources, published.sources).map((source) => ({
      id: source.id,
      publisher: source.publisher[lang],
      title: source.title,
      year: source.year ?? null,
      carrier: source.carrier[lang],
      grade: source.grade,
      url: source.url ?? null,
    })),
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}
