import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { excelCells } from '../../../../src/client/check/page/take-files.ts';

test.each([
  ['a\tb\r\n1\t2\r\n', 'a,b\r\n1,2\r\n'],
  ['a\tb\n\t\n', 'a,b\n,\n'],
  ['a\tb\n1,5\tx', 'a,b\n"1,5",x'],
  ['a\tb\n"two\nlines"\tsay ""\n', 'a,b\n"two\nlines","say """""\n'],
  ['a\tb\n"a ""quoted"" word with\ttab"\tz', 'a,b\n"a ""quoted"" word with\ttab",z'],
  ['a\tb\n5" screen\t7"\n', 'a,b\n"5"" screen","7"""\n'],
  ['\r\n\r\na\tb\r\n', '\r\n\r\na,b\r\n'],
])('cells copied as %j are the CSV %j', (copied, csv) => {
  expect(excelCells(copied)).toBe(csv);
});

test.each(['a,b\n1,2\n', 'a\n1\t2\n', '', 'id'])(
  'text without a tab in its first line is left as it is: %j',
  (text) => {
    expect(excelCells(text)).toBe(text);
  },
);

test('every row and column keeps its place', () => {
  const cells = [
    ['id', '名称', 'quote'],
    ['1', '甲，乙', 'one, two'],
    ['2', '', '"all quoted"'],
    ['3', 'line\nbreak', ''],
  ];
  const copied = cells
    .map((row) => row.map((cell) => (/[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t'))
    .join('\r\n');
  expect(Papa.parse(excelCells(copied), { delimiter: ',', newline: '\r\n' }).data).toEqual(cells);
});
