import type { ColumnHeads } from '../datasets/published.ts';
import type { Lang } from '../i18n/lang.ts';
import { languages } from '../i18n/lang.ts';
import type { AnyChart, Chart, ChartRows, ChartTable, ListedTable, Picked, Rendering, Speech } from './chart.ts';
import { columnText, headsOf } from './column-words.ts';

/** Makes a chart from its words. */
export type ChartIn<Say> = (words: Readonly<Partial<Record<Lang, Say>>>) => AnyChart;

/** Hides a chart's own types, so that one list can hold it with others. */
export function defineChart<Rows, P extends Picked, Say>(chart: Chart<Rows, P, Say>): ChartIn<Say> {
  const { id, topic, hue, question, name, tables, tile, states = {}, related = [] } = chart;
  return (words) => {
    const speechIn = (lang: Lang): Speech<Say> => {
      const say = words[lang];
      if (say === undefined) throw new Error(`chart ${id} was loaded without its words in "${lang}"`);
      return { lang, say };
    };
    return {
      ...{ id, topic, hue, question, name, tables, states, related },
      rows(published) {
        const rows = chart.rows(published);
        const [lang = 'zh'] = languages.filter((one) => words[one] !== undefined);
        const { columns } = chart.table(chart.pick(rows, {}), speechIn(lang));
        return { rows, heads: headsOf(columns, published.heads) };
      },
      render(given, lang, state = {}) {
        // The only place where a chart's rows lose and regain their type; they come from nowhere but its own `rows`.
        const { rows, heads } = given as ChartRows<Rows>;
        const speech = speechIn(lang);
        const picked = chart.pick(rows, state);
        const text = chart.text(picked, speech);
        let table: ChartTable | undefined;
        let tips: Rendering['tips'] | undefined;
        return {
          controls: chart.controls?.(rows, speech) ?? [],
          words: text,
          get table() {
            return (table ??= withTexts(chart.table(picked, speech), heads, lang));
          },
          get tips() {
            return (tips ??= chart.tips(picked, speech));
          },
          sources: picked.sources,
          rungs: chart.rungs?.(picked),
          comparison: chart.comparison?.(picked, speech),
          draw: (context) => chart.draw(picked, text, { ...context, ...speech }),
        };
      },
      ...(tile && {
        tile(given, lang, state = {}) {
          const speech = speechIn(lang);
          const picked = chart.pick((given as ChartRows<Rows>).rows, state);
          const text = chart.text(picked, speech);
          const said = tile.text(picked, text, { ...speech, state });
          const unheard = Object.keys(state).filter((key) => !tile.keys.includes(key));
          return {
            ...said,
            keys: tile.keys,
            missing: [...unheard, ...(said.missing ?? [])],
            draw: (context) => tile.draw(picked, text, { ...context, ...speech }),
            choiceOf: tile.choiceOf && ((row) => tile.choiceOf?.(picked, row)),
          };
        },
      }),
      opened(published, lang) {
        const picked = chart.pick(chart.rows(published), {});
        const speech = speechIn(lang);
        return { picked, speech, text: chart.text(picked, speech) };
      },
    };
  };
}

/** The table with the texts of its columns. */
const withTexts = (table: ListedTable, heads: ColumnHeads, lang: Lang): ChartTable => ({
  ...table,
  columns: table.columns.map((column) => ({
    ...{ key: column.key, numeric: column.numeric },
    ...columnText(column, heads, lang),
  })),
});
