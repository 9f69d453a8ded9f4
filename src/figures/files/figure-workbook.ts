import { writeXlsx } from 'hucre/xlsx';
import { shownTable } from '../../charts/shown/shown-columns.ts';
import { shownLabel } from '../../charts/shown/shown-headings.ts';
import { words } from '../../i18n/dictionary.ts';
import { embedWords } from '../../i18n/embed-words.ts';
import { fileWords } from '../../i18n/reuse/files-words.ts';
import { parseDecimal } from '../../lib/parse-decimal.ts';
import type { FigureRecord, RecordedSource } from '../figure-record.ts';
import { columnDictionary, columnType } from './column-dictionary.ts';
import type { FigureFacts } from './figure-facts.ts';
import { figureAbout } from './figure-facts.ts';
import { fixedDay } from './fixed-day.ts';
import type { SheetColumn } from './sheet-of.ts';
import { sheetOf } from './sheet-of.ts';

/**
 * A figure as an Excel workbook: displayed rows, what their columns mean, sources, and what it is. No formula. That of a
 * withdrawn chart opens on what it is, which begins with its end; the sheets stand where programs look for them.
 */
export async function figureWorkbook(record: FigureRecord, facts: FigureFacts): Promise<Uint8Array> {
  const { lang, date } = record;
  const { sheets: names, about } = fileWords[lang];
  const lines = [
    ...figureAbout(record, facts),
    [about.blank, about.blankNote] as const,
    [about.textCells, about.textCellsNote] as const,
  ];
  const { utc } = fixedDay(date);
  const { withdrawn } = facts;
  const title = withdrawn ? embedWords[lang].tombstone.title(record.name) : record.words.title;
  const sheets = [
    dataSheet(record),
    dictionarySheet(record),
    sheetOf(names.sources, ...sourceRows(record)),
    sheetOf(names.about, [text(names.about), text(withdrawn ? title : record.name)], lines),
  ];
  return writeXlsx({
    sheets,
    activeSheet: withdrawn ? sheets.length - 1 : 0,
    properties: { title, creator: words(lang).site.name, created: utc, modified: utc },
  });
}

const text = (heading: string): SheetColumn => ({ heading, type: 'text' });

function dataSheet({ lang, table }: FigureRecord) {
  const shown = shownTable(table);
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

function dictionarySheet(record: FigureRecord) {
  const { columns: w, sheets } = fileWords[record.lang];
  return sheetOf(
    sheets.dictionary,
    [w.name, w.label, w.type, w.unit, w.meaning].map(text),
    columnDictionary(record).map(({ name, label, type, unit, meaning }) => [name, label, w.types[type], unit, meaning]),
  );
}

/** Columns and rows of the sources a figure cites. */
function sourceRows({ lang, sources }: FigureRecord): [SheetColumn[], (string | number | null)[][]] {
  const w = fileWords[lang].sourceColumns;
  const columns = sourceKeys.map((key): SheetColumn => ({ heading: w[key], type: key === 'year' ? 'number' : 'text' }));
  return [columns, sources.map((source) => sourceKeys.map((key) => source[key]))];
}

/** Of a source in files, in this order. */
export const sourceKeys = [
  'id',
  'publisher',
  'title',
  'carrier',
  'year',
  'published',
  'grade',
  'url',
] as const satisfies readonly (keyof RecordedSource)[];
