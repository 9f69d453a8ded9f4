import { sourcesById } from '../charts/cite-sources.ts';
import { recordedSource } from '../charts/recorded-source.ts';
import { chartById } from '../charts/registry.ts';
import { shownCsv, shownExcelCsv } from '../charts/shown/shown-csv.ts';
import type { ShownJson } from '../charts/shown/shown-json.ts';
import { jsonText, shownJson } from '../charts/shown/shown-json.ts';
import { shownName } from '../charts/shown/shown-name.ts';
import type { ChosenFigure, ChosenFormat } from './chosen-figure.ts';
import { chosenEndings } from './chosen-figure.ts';

/** Makes a file of what is chosen, as the build makes those of the chart as it opens, and saves it. */
export async function saveChoice(format: ChosenFormat, figure: ChosenFigure): Promise<void> {
  const text = format === 'json' ? await chosenJson(figure) : chosenCsv(format, figure);
  const type = format === 'json' ? 'application/json' : 'text/csv';
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${shownName(figure.chart, figure.state)}.${chosenEndings[format]}`;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}

function chosenCsv(format: 'csv' | 'excel', { chart, lang, state, input: { rows } }: ChosenFigure): string {
  const drawn = chartById(chart);
  const { table } = drawn.render(rows, lang, state);
  const opened = drawn.render(rows, lang).table;
  if (format === 'csv') return shownCsv(table, opened);
  return shownExcelCsv(table, drawn.render(rows, lang === 'zh' ? 'en' : 'zh', state).table, lang, opened);
}

/** Everything that does not follow from the choice is as the chart's own JSON has it. @throws when that cannot be fetched */
async function chosenJson({ chart, lang, state, input, json }: ChosenFigure): Promise<string> {
  const response = await fetch(json);
  if (!response.ok) throw new Error(`${json}: ${String(response.status)}`);
  // Made by our own build from the same chart.
  const made = (await response.json()) as ShownJson;
  const { id, language, name, date, withdrawn, address, licence, tables, question } = made;
  const { words, table, sources } = chartById(chart).render(input.rows, lang, state);
  const chosen = new URL(address);
  chosen.search = new URLSearchParams(state).toString().replaceAll('%2C', ',');
  // A page that is older than its chart's end may still draw it: its files say so too.
  const about = { id, language, name, version: null, date, withdrawn, address: chosen.href, licence, tables, question };
  const cited = sourcesById(sources, input.sources).map((source) => recordedSource(source, lang));
  return jsonText(shownJson({ ...about, choice: state }, words, table, cited));
}
