import type { Published } from '../datasets/published.ts';
import type { Shown, ShownChart, ShownRow } from '../history/shown.ts';
import type { Bilingual } from '../i18n/lang.ts';
import type { AnyChart, Cell, ChartTable, ChartText } from './chart.ts';
import { charts } from './all-charts.ts';
import { leadCharts } from './front-choices.ts';

/** Charts about our data, not about the labour market. */
export const countingRows = new Set(['evidence-map']);

/**
 * Charts that may say or show something different in the two states: those whose rows differ, as a chart depends on
 * nothing else.
 */
export const movedCharts = (before: Published, after: Published): AnyChart[] =>
  charts.filter((chart) => JSON.stringify(chart.rows(before)) !== JSON.stringify(chart.rows(after)));

/** What some charts show readers for a state of the published data, to be compared with another state. Nothing is drawn. */
export function shownToReaders(published: Published, some: readonly AnyChart[]): Shown {
  return {
    charts: some.map((chart) => shownChart(chart, published)),
    answers: leadCharts
      .filter(({ id }) => some.some((chart) => chart.id === id))
      .map((chart) => {
        const rows = chart.rows(published);
        const text = both(chart.tile(rows, 'zh').answer, chart.tile(rows, 'en').answer);
        return { chart: chart.id, label: chart.question, text };
      }),
  };
}

function shownChart(chart: AnyChart, published: Published): ShownChart {
  const rows = chart.rows(published);
  const [zh, en] = [chart.render(rows, 'zh'), chart.render(rows, 'en')];
  return {
    id: chart.id,
    countsRows: countingRows.has(chart.id),
    sentences: sentences(zh.words, en.words),
    columns: zh.table.columns.map(({ key, label }, index) => ({
      key,
      label: both(label, en.table.columns[index]?.label),
    })),
    rows: zh.table.rows.map((row, index) => shownRow(row, en.table.rows[index])),
  };
}

function sentences(zh: ChartText, en: ChartText): ShownChart['sentences'] {
  return [
    { part: 'title', text: both(zh.title, en.title) },
    { part: 'subtitle', text: both(zh.subtitle, en.subtitle) },
    ...zh.notes.map((note, index) => ({ part: 'note' as const, text: both(note, en.notes[index]) })),
    { part: 'alt', text: both(zh.alt, en.alt) },
  ];
}

function shownRow(zh: ChartTable['rows'][number], en: ChartTable['rows'][number] | undefined): ShownRow {
  const cell = ({ value, text }: Cell, index: number) => ({ value, text: both(text, en?.cells[index]?.text) });
  return { id: zh.id, cells: zh.cells.map(cell) };
}

const both = (zh: string, en: string | undefined): Bilingual => ({ zh, en: en ?? '' });
