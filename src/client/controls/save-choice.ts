import type { Rendering } from '../../charts/chart.ts';
import { sourcesById, recordedSource } from '../../charts/shared/cite-sources.ts';
import type { RecordableSource, RecordedSource } from '../../charts/shared/cite-sources.ts';
import { loadChart } from '../../charts/registry.ts';
import type { Lang } from '../../i18n/lang.ts';
import { shownAbout } from '../../publish/shown/shown-about.ts';
import { shownName } from '../../publish/shown/shown-name.ts';
import { shownCsv, shownExcelCsv } from '../../publish/shown/shown-columns.ts';
import type { ShownAbout, ShownJson } from '../../publish/shown/shown-json.ts';
import { jsonText, shownJson } from '../../publish/shown/shown-json.ts';
import type { ChosenFigure, ChosenFormat } from './chosen-figure.ts';
import { chosenEndings, chosenLines } from './chosen-figure.ts';
import { stateAddress } from './address.ts';

const types: Readonly<Record<ChosenFormat, string>> = {
  csv: 'text/csv;charset=utf-8',
  excel: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json;charset=utf-8',
};

/**
 * Makes a file of the choice, in the same way as the build makes those of the opening state, and saves it.
 * @throws when something it needs cannot be fetched
 */
export async function saveChoice(format: ChosenFormat, figure: ChosenFigure): Promise<void> {
  const address = URL.createObjectURL(new Blob([await chosenFile(format, figure)], { type: types[format] }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${shownName(figure.chart, figure.state)}.${chosenEndings[format]}`;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}

async function chosenFile(format: ChosenFormat, figure: ChosenFigure): Promise<string | Uint8Array<ArrayBuffer>> {
  const { chart, lang, state, input } = figure;
  const drawn = await loadChart(chart, lang);
  const chosen = drawn.render(input.rows, lang, state);
  const opened = drawn.render(input.rows, lang).table;
  switch (format) {
    case 'csv':
      return shownCsv(chosen.table, opened);
    case 'excel':
      return shownExcelCsv(chosen.table, await tableIn(lang === 'zh' ? 'en' : 'zh', figure), lang, opened);
    case 'json':
      return chosenJson(figure, chosen);
    case 'xlsx':
      return chosenWorkbook(figure, chosen, opened);
  }
}

async function tableIn(lang: Lang, { chart, state, input }: ChosenFigure): Promise<Rendering['table']> {
  return (await loadChart(chart, lang)).render(input.rows, lang, state).table;
}

async function chosenJson(figure: ChosenFigure, { words, table, sources }: Rendering): Promise<string> {
  const [about, cited] = await Promise.all([chosenAbout(figure), citedSources(figure, sources)]);
  return jsonText(shownJson(about, words, table, cited));
}

async function chosenWorkbook(
  figure: ChosenFigure,
  { words, table, sources }: Rendering,
  opened: Rendering['table'],
): Promise<Uint8Array<ArrayBuffer>> {
  const { chart, lang, controls, state } = figure;
  const [about, cited, { shownWorkbook }] = await Promise.all([
    chosenAbout(figure),
    citedSources(figure, sources),
    import('../../publish/shown/shown-workbook.ts'),
  ]);
  const { name, date } = about;
  const bytes = await shownWorkbook(
    { chart, lang, name, date, words, table, opened, sources: cited },
    shownAbout({ ...about, lang, words, choices: chosenLines(controls, state, lang) }),
    about.withdrawn,
  );
  // Copied into a buffer of its own, which is what a file takes.
  return new Uint8Array(bytes);
}

/**
 * Everything that does not depend on the choice is taken from the chart's own JSON.
 * @throws when that cannot be fetched
 */
async function chosenAbout({ json, state }: ChosenFigure): Promise<ShownAbout> {
  const opened = await fetchJson<ShownJson>(json);
  const { id, language, name, date, withdrawn, licence, tables, question } = opened;
  const address = stateAddress(opened.address, state);
  // A page loaded before its chart was withdrawn may still draw it; its files then say that it was withdrawn.
  return { id, language, name, version: null, date, withdrawn, address, licence, tables, question, choice: state };
}

/** @throws when the records of the sources cannot be fetched */
async function citedSources(
  { sources: address, lang }: ChosenFigure,
  sources: Rendering['sources'],
): Promise<RecordedSource[]> {
  const records = await fetchJson<readonly RecordableSource[]>(address);
  return sourcesById(sources, records).map((source) => recordedSource(source, lang));
}

/** Made by our own build from the same chart. */
async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return (await response.json()) as T;
}
