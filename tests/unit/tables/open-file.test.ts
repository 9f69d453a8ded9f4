import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runData } from '../../../scripts/data.ts';
import { checkTable } from '../../../src/tables/check-table.ts';
import { openFile } from '../../../src/tables/text/open-file.ts';
import type { SheetInput, TableInput } from '../../../src/tables/workbook/sheet-input.ts';
import { makeWorkbook, number, sheetData, text, zip } from '../../helpers/make-workbook.ts';
import { aResource } from './a-resource.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'workbook-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const utf8 = (words: string): Uint8Array => new TextEncoder().encode(words);

function sheetOf(input: TableInput): SheetInput {
  if (input instanceof Uint8Array) throw new Error('still bytes');
  return input;
}

async function valueOf(cell: string, formats: readonly string[] = []): Promise<string | undefined> {
  const workbook = makeWorkbook({ sheets: { a: sheetData([cell]) }, formats });
  return sheetOf(await openFile(workbook, 'a.xlsx')).cells?.[0]?.[0];
}

describe('what is opened as a workbook', () => {
  test('bytes of text stay as they are, and so does a workbook that is named .csv', async () => {
    const csv = utf8('id\n1\n');
    expect(await openFile(csv, 'a.xlsx')).toBe(csv);
    const workbook = makeWorkbook({ sheets: { a: sheetData([text('A1', 'id')]) } });
    expect(await openFile(workbook, 'A.CSV')).toBe(workbook);
    expect(checkTable(workbook, 'A.CSV', aResource([{ name: 'id' }])).errors[0]?.code).toBe('format-error');
  });

  test('a sheet is found by its name, and a wrong name is answered with those there are', async () => {
    const workbook = makeWorkbook({
      sheets: { one: sheetData([text('A1', 'first')]), two: sheetData([text('A1', 'second')]) },
    });
    expect(sheetOf(await openFile(workbook, 'a.xlsx', { sheet: 'two' })).cells).toEqual([['second']]);
    const missing = sheetOf(await openFile(workbook, 'a.xlsx', { sheet: 'Two' }));
    expect(missing.cells).toBeNull();
    expect(missing.findings).toMatchObject([
      { code: 'sheet-missing', severity: 'error', params: { sheets: ['one', 'two'] } },
    ]);
  });
});

describe('cells', () => {
  test.each([
    ['4.1699999999999999', '4.17'],
    ['0.30000000000000004', '0.3'],
    ['1E-3', '0.001'],
    ['0.13636363636363635', '0.13636363636363635'],
    ['-0.5', '-0.5'],
    ['123456789012345', '123456789012345'],
    ['1.0000000000000001E+20', '1E+20'],
  ])('the number stored as %s is read as %s', async (stored, read) => {
    expect(await valueOf(number('A1', stored))).toBe(read);
  });

  test('formats that change what a number is are honoured', async () => {
    expect(await valueOf(number('A1', '0.04', 1), ['0%'])).toBe('4%');
    expect(await valueOf(number('A1', '430', 1), ['0000'])).toBe('0430');
    expect(await valueOf(number('A1', '45292', 1), ['[$-804]yyyy"年"m"月";@'])).toBe('2024-01-01');
    expect(await valueOf(number('A1', '45292.75', 1), ['yyyy-mm-dd hh:mm'])).toBe('2024-01-01 18:00:00');
    expect(await valueOf(number('A1', '45292', 1), ['m"月"'])).toBe('2024-01-01');
    expect(await valueOf(number('A1', '12', 1), ['0" metres"'])).toBe('12');
  });

  test('text stays text: no number is made of it', async () => {
    expect(await valueOf(text('A1', '0010'))).toBe('0010');
    expect(await valueOf(text('A1', ' a &lt;b&gt; &#10;c'))).toBe(' a <b> \nc');
  });
});

describe('limits', () => {
  test('an entry that hides its size, or says it is small and is not, is refused without being unpacked whole', async () => {
    const sheet = utf8(`<worksheet><sheetData>${' '.repeat(5_000_000)}</sheetData></worksheet>`);
    const hidden = zip([{ name: '[Content_Types].xml', bytes: sheet, declared: 0 }]);
    expect(sheetOf(await openFile(hidden, 'a.xlsx')).findings[0]?.code).toBe('workbook-too-big');
    const lying = zip([{ name: '[Content_Types].xml', bytes: sheet, declared: 10 }]);
    expect(sheetOf(await openFile(lying, 'a.xlsx')).findings[0]?.code).toBe('workbook-unreadable');
  });

  test('two cells far apart are no reason to run out of memory', async () => {
    const far =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';
    const input = sheetOf(await openFile(makeWorkbook({ sheets: { a: far } }), 'a.xlsx'));
    expect(input.findings[0]?.code).toBe('workbook-too-big');
  });

  test('a cut workbook, and entities that multiply, are refused', async () => {
    const workbook = makeWorkbook({ sheets: { a: sheetData([text('A1', 'id')]) } });
    const cut = sheetOf(await openFile(workbook.subarray(0, workbook.length - 40), 'a.xlsx'));
    expect(cut.findings[0]?.code).toBe('workbook-unreadable');
    const laughs = zip([
      {
        name: '[Content_Types].xml',
        bytes: utf8('<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><Types>&c;</Types>'),
      },
    ]);
    expect(sheetOf(await openFile(laughs, 'a.xlsx')).findings[0]?.code).toBe('workbook-unreadable');
  });

  test('more than a million rows are too many', () => {
    const cells = [['id'], ...Array.from({ length: 1_000_001 }, (_, index) => [String(index)])];
    const report = checkTable(
      { sheet: 'a', sheets: ['a'], cells, dates: [], shown: [], findings: [] },
      'a.xlsx',
      aResource([{ name: 'id' }]),
    );
    expect(report.errors.map(({ code }) => code)).toContain('too-many-rows');
  });
});

describe('the command', () => {
  const run = (...args: readonly string[]) =>
    runData(['check', ...args, '--package', 'tests/data/packages/postings.json', '--lang', 'en']);

  test('reads the sheet that --sheet names, and places problems in Excel cells', async () => {
    const file = path.join(folder, '岗位.xlsx');
    const header = ['month', 'region', 'postings', 'share', 'note']
      .map((name, at) => text(`${'ABCDE'[at] ?? ''}1`, name))
      .join('');
    const row = text('A2', '2024-01') + text('B2', 'CN-BJ') + text('C2', '1.2万') + number('D2', '0.04');
    writeFileSync(
      file,
      makeWorkbook({ sheets: { notes: sheetData([text('A1', 'x')]), data: sheetData([header, row]) } }),
    );
    const { text: printed, status } = await run(file, '--sheet', 'data');
    expect(status).toBe(1);
    expect(printed).toContain('岗位.xlsx:2:3: "postings" is "1.2万"');
    expect(printed).toContain('(cell C2 in Excel) [num-unit]');
    expect((await run(file, '--sheet', 'other')).text).toContain('[sheet-missing]');
  });

  test('--sheet for a CSV is a misuse', async () => {
    expect((await run('tests/data/ok-plain/postings.csv', '--sheet', 'data')).status).toBe(2);
  });
});
