import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { serialToDay, isoDate } from '../../../src/tables/cells/calendar.ts';
import { checkTable } from '../../../src/tables/check-table.ts';
import { openFile } from '../../../src/tables/text/open-file.ts';
import { readPackage } from '../../../src/tables/package/read-package.ts';
import { tokenize } from '../../../src/tables/text/tokenize.ts';
import type { Field, Resource } from '../../../src/tables/package/descriptor.ts';
import { makeWorkbook } from '../../helpers/make-workbook.ts';

const folder = path.join(import.meta.dirname, '..', '..', '..', 'data');
const read = readPackage(readFileSync(path.join(folder, 'datapackage.json'), 'utf8'), 'data/datapackage.json');
if ('problems' in read) throw new Error('the description cannot be read');
/** Every table that people fill in; the first rows are enough, and those with an open end of years. */
const tables = read.resources.filter(({ microdata }) => !microdata);

function sample({ path: file }: Resource): string[][] {
  const { cells } = tokenize(readFileSync(path.join(folder, file), 'utf8'));
  const [header = [], ...rows] = cells.filter((row) => row.length > 1).map((row) => [...row]);
  const open = rows.filter((row) => row.some((cell) => /^\d+\+$/.test(cell))).slice(0, 20);
  return [header, ...new Set([...rows.slice(0, 25), ...open])];
}

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Days of 1900's calendar behind a date. */
function serialOf(date: string): string {
  for (let serial = 30_000; serial < 60_000; serial += 1)
    if (isoDate(serialToDay(serial)) === date) return String(serial);
  return '';
}

/** A cell as LibreOffice saves it: texts shared, numbers and days as numbers, every attribute written out. */
function cellXml(ref: string, cell: string, field: Field | undefined, shared: string[]): string {
  if (cell === '') return `<c r="${ref}" s="0"/>`;
  const isNumber = /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/.test(cell);
  if (field?.type === 'date' && serialOf(cell) !== '') return `<c r="${ref}" s="1" t="n"><v>${serialOf(cell)}</v></c>`;
  if (field?.type === 'boolean') return `<c r="${ref}" s="0" t="b"><v>${cell === 'true' ? '1' : '0'}</v></c>`;
  if (isNumber) return `<c r="${ref}" s="0" t="n"><v>${cell}</v></c>`;
  shared.push(`<t xml:space="preserve">${escaped(cell)}</t>`);
  return `<c r="${ref}" s="0" t="s"><v>${String(shared.length - 1)}</v></c>`;
}

function letters(column: number): string {
  const first = Math.floor(column / 26);
  return (first === 0 ? '' : String.fromCharCode(64 + first)) + String.fromCharCode(65 + (column % 26));
}

function asLibreOffice(rows: readonly (readonly string[])[], { schema }: Resource): Uint8Array {
  const shared: string[] = [];
  const header = rows[0] ?? [];
  const fields = header.map((name) => schema.fields.find((field) => field.name === name));
  const xml = rows.map((row, index) => {
    const cells = row.map((cell, at) =>
      cellXml(letters(at) + String(index + 1), cell, index === 0 ? undefined : fields[at], shared),
    );
    return `<row r="${String(index + 1)}" customFormat="false" ht="12.8" hidden="false" customHeight="false" outlineLevel="0" collapsed="false">${cells.join('')}</row>`;
  });
  const cols =
    '<cols><col collapsed="false" customWidth="false" hidden="false" outlineLevel="0" max="16384" min="1" style="0" width="11.53"/></cols>';
  return makeWorkbook({
    sheets: { Sheet1: `${cols}<sheetData>${xml.join('')}</sheetData>` },
    sharedStrings: shared,
    formats: ['yyyy\\-mm\\-dd'],
  });
}

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const asCsv = (rows: readonly (readonly string[])[], end: string): string =>
  rows.map((row) => row.map(quoted).join(',') + end).join('');

/** Two-byte codes of GB18030, which are those of GBK. */
const gbk = new Map<string, readonly number[]>();
const decoder = new TextDecoder('gb18030');
for (let lead = 0x81; lead <= 0xfe; lead += 1)
  for (let trail = 0x40; trail <= 0xfe; trail += 1) {
    const letter = decoder.decode(Uint8Array.of(lead, trail));
    if (letter.length === 1 && letter !== '\ufffd') gbk.set(letter, [lead, trail]);
  }
const isGbk = (words: string): boolean => Array.from(words).every((letter) => letter < '\u0080' || gbk.has(letter));
const inGbk = (words: string): Uint8Array =>
  Uint8Array.from(Array.from(words).flatMap((letter) => gbk.get(letter) ?? [letter.charCodeAt(0)]));

describe.each(tables.map((table) => [table.name, table] as const))('%s, saved by other programs', (_, table) => {
  const rows = sample(table);
  const utf8 = (words: string): Uint8Array => new TextEncoder().encode(words);
  const rowsOf = (bytes: Uint8Array): unknown => {
    const report = checkTable(bytes, 't.csv', table);
    expect(report.errors).toEqual([]);
    return report.rows;
  };
  const wanted = rowsOf(utf8(asCsv(rows, '\n')));

  test('as a workbook by LibreOffice', async () => {
    const report = checkTable(await openFile(asLibreOffice(rows, table), 't.xlsx'), 't.xlsx', table);
    expect(report.errors).toEqual([]);
    expect(report.rows).toEqual(wanted);
  });

  test('as CSV with a byte order mark and Windows line ends', () => {
    expect(rowsOf(utf8(`\ufeff${asCsv(rows, '\r\n')}`))).toEqual(wanted);
  });

  test('as CSV in GBK, or why that cannot be told from other encodings', () => {
    const some = rows.filter((row) => row.every(isGbk));
    expect(some.length).toBeGreaterThan(1);
    const report = checkTable(inGbk(asCsv(some, '\r\n')), 't.csv', table);
    // Japanese names alone do not look like Chinese: they are refused and not guessed at.
    if (table.name === 'jp-pay') expect(report.errors.map(({ code }) => code)).toEqual(['encoding-script']);
    else expect(report.rows).toEqual(rowsOf(utf8(asCsv(some, '\n'))));
  });
});

test('open ends of years are among what is saved', () => {
  const salaries = tables.find(({ name }) => name === 'salaries');
  const cells = new Set(salaries ? sample(salaries).flat() : []);
  expect(['3+', '10+'].filter((code) => cells.has(code))).toEqual(['3+', '10+']);
});
