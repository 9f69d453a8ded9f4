import { writeXlsx } from 'hucre/xlsx';
import { words } from '../../i18n/dictionary.ts';
import { embedWords } from '../../i18n/words/embed-words.ts';
import { fileWords } from '../../i18n/reuse/files-words.ts';
import { fixedDay } from '../../lib/periods/fixed-day.ts';
import { parseDecimal } from '../../lib/numbers/parse-decimal.ts';
import type { ChartText } from '../../charts/chart.ts';
import type { RecordedSource } from '../../charts/shared/recorded-source.ts';
import type { DisplayedRows } from './column-dictionary.ts';
import { columnDictionary, columnType } from './column-dictionary.ts';
import type { SheetColumn } from './sheet-of.ts';
import { sheetOf } from './sheet-of.ts';
import type { AboutLine } from './shown-about.ts';
import { shownTable } from './shown-columns.ts';
import type { Withdrawal } from './shown-json.ts';
import { shownLabel } from './shown-headings.ts';
import { sourceKeys } from './source-keys.ts';

/** What a workbook is made of: the record of a figure is one, and so is what a reader has chosen. */
export interface ShownFigure extends DisplayedRows {
  readonly name: string;
  /** Day on which its data last changed: the workbook's own. */
  readonly date: string | null;
  readonly words: ChartText;
  readonly sources: readonly RecordedSource[];
}

/**
 * A figure as an Excel workbook: displayed rows, what their columns mean, sources, and what it is. No formula. That of a
 * withdrawn chart opens on what it is, which begins with its end; the sheets stand where programs look for them. It alone
 * loads what writes workbooks, so a page loads it when a workbook is asked for.
 * @param withdrawn null while the chart is made
 */
export async function shownWorkbook(
  figure: ShownFigure,
  about: readonly AboutLine[],
  withdrawn: Withdrawal | null,
): Promise<Uint8Array> {
  const { lang, date, name } = figure;
  const { sheets: names, about: w } = fileWords[lang];
  const lines = [...about, [w.blank, w.blankNote] as const, [w.textCells, w.textCellsNote] as const];
  const { utc } = fixedDay(date);
  const ended = withdrawn ? embedWords[lang].withdrawnNotice.title(name) : null;
  const sheets = [
    dataSheet(figure),
    dictionarySheet(figure),
    sheetOf(names.sources, ...sourceRows(figure)),
    sheetOf(names.about, [text(names.about), text(ended ?? name)], lines),
  ];
  return writeXlsx({
    sheets,
    activeSheet: ended === null ? 0 : sheets.length - 1,
    properties: { title: ended ?? figure.words.title, creator: words(lang).site.name, created: utc, modified: utc },
  });
}

const text = (heading: string): SheetColumn => ({ heading, type: 'text' });

function dataSheet({ lang, table, opened }: ShownFigure) {
  const shown = shownTable(table, opened);
  const types = shown.columns.map((_, index) => columnType(shown, index));
  return sheetOf(
    fileWords[lang].sheets.data,
    shown.columns.map((column, index) => ({
      heading: `${shownLabel(column, lang)}（${column.name}）`,
      type: types[index] === 'text' ? 'text' : 'number',
    })),
    shown.rows.map((row) =>
      row.map((cell, index) => (types[index] === 'year' && cell !== null ? parseDecimal(String(cell)) : cell)),
    ),
    { filter: true },
  );
}

function dictionarySheet(figure: ShownFigure) {
  const { columns: w, sheets } = fileWords[figure.lang];
  return sheetOf(
    sheets.dictionary,
    [w.name, w.label, w.type, w.unit, w.meaning].map(text),
    columnDictionary(figure).map(({ name, label, type, unit, meaning }) => [name, label, w.types[type], unit, meaning]),
  );
}

/** Columns and rows of the sources a figure cites. */
function sourceRows({ lang, sources }: ShownFigure): [SheetColumn[], (string | number | null)[][]] {
  const w = fileWords[lang].sourceColumns;
  const columns = sourceKeys.map((key): SheetColumn => ({ heading: w[key], type: key === 'year' ? 'number' : 'text' }));
  return [columns, sources.map((source) => sourceKeys.map((key) => source[key]))];
}
