import { readXlsx, writeXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { ChartTable } from '../../../../src/charts/chart.ts';
import { sheetOf } from '../../../../src/publish/shown/shown-workbook.ts';
import { shownCsv, shownExcelCsv } from '../../../../src/publish/shown/shown-columns.ts';
import { startsFormula } from '../../../../src/lib/text/csv-text.ts';
import { hostileTexts } from '../../../helpers/hostile-texts.ts';
import { holdsFormula, sheetXml } from '../../../helpers/workbook-parts.ts';

const table: ChartTable = {
  caption: '',
  columns: [
    { key: 'said', label: '=说法', numeric: false, meaning: 'What it is.' },
    { key: 'value', label: '数值', numeric: true, meaning: 'What it is.' },
  ],
  rows: hostileTexts.map((text, index) => ({
    id: text,
    cells: [
      { text, value: text },
      { text: `\u2212${String(index + 1)}`, value: -(index + 1) },
    ],
  })),
};
const records = (csv: string): string[][] =>
  Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data;

describe('text that could run as a formula', () => {
  test('is of at least 24 kinds', () => {
    expect(new Set(hostileTexts).size).toBeGreaterThanOrEqual(24);
  });

  test.each(hostileTexts)('%j has an apostrophe in front in CSV for Excel, in quotation marks', (text) => {
    expect(startsFormula(text)).toBe(true);
    const csv = shownExcelCsv(table, table, 'zh');
    expect(csv).toContain(`"'${text.replaceAll('"', '""')}"`);
  });

  test('reads back as it was, behind the apostrophe; numbers below zero have none', () => {
    const [, ...rows] = records(shownExcelCsv(table, table, 'zh'));
    expect(rows).toEqual(hostileTexts.map((text, index) => [`'${text}`, `'${text}`, String(-(index + 1))]));
  });

  test('is as it is in the plain file', () => {
    const [head, ...rows] = records(shownCsv(table));
    expect(head).toEqual(['id', 'said', 'value']);
    expect(rows.map(([, said]) => said)).toEqual(hostileTexts);
  });

  test('is text in a workbook, with nothing in front, and no cell is a formula', async () => {
    const rows = hostileTexts.map((text, index): [string, number] => [text, -(index + 1)]);
    const sheet = sheetOf(
      'data',
      [
        { heading: '=1+1', type: 'text' },
        { heading: '-n', type: 'number' },
      ],
      rows,
    );
    const bytes = await writeXlsx({ sheets: [sheet] });
    for (const xml of Object.values(sheetXml(bytes))) expect(holdsFormula(xml)).toBe(false);
    const [read] = (await readXlsx(bytes)).sheets;
    // No XML can hold NUL, and XML reads a carriage return as a line feed.
    const kept = (text: string): string => text.replaceAll('\0', '\uFFFD');
    expect(read?.rows.slice(1).map(([, value]) => value)).toEqual(rows.map(([, value]) => value));
    const said = read?.rows.slice(1).map(([text]) => String(text).replaceAll(/\r\n?/g, '\n'));
    expect(said).toEqual(hostileTexts.map((text) => kept(text).replaceAll(/\r\n?/g, '\n')));
    expect(read?.rows[0]).toEqual(['=1+1', '-n']);
  });
});

test.each(['客服', '5', '–', '−5', "'=1", 'a=1', '3-5', '10+', 'x@y.cn', ''])(
  '%j runs nowhere and stays as it is',
  (text) => {
    expect(startsFormula(text)).toBe(false);
  },
);

test('what finds a formula in a sheet finds one', () => {
  expect(holdsFormula('<c r="A1"><f>1+1</f></c>')).toBe(true);
  expect(holdsFormula('<c><f t="shared" si="0"/></c>')).toBe(true);
  expect(holdsFormula('<formula1>A1</formula1><font/>')).toBe(false);
});
