import iconv from 'iconv-lite';
import { csvText } from '../../../src/lib/text/csv-text.ts';
import { makeWorkbook } from '../../../tests/helpers/make-workbook.ts';
import type { Chance } from './chance.ts';
import { joined, mutateBytes, signs } from './mutate-bytes.ts';

/** A real table as records of text, the header first. */
export interface RealTable {
  readonly name: string;
  readonly records: readonly (readonly string[])[];
}

/** A file to check: its bytes, its name, and the table that declares its path, if one does. */
export interface FuzzInput {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly table: string | undefined;
}

/** The maximum length of an input in bytes. */
export const mostBytes = 4096;

const encodings: readonly ((text: string) => Uint8Array)[] = [
  ...[1, 2, 3, 4].map(
    () =>
      (text: string): Uint8Array =>
        iconv.encode(text, 'utf8'),
  ),
  (text) => iconv.encode(`\ufeff${text}`, 'utf8'),
  (text) => iconv.encode(text, 'gb18030'),
  (text) => iconv.encode(text, 'gbk'),
  (text) => iconv.encode(`\ufeff${text}`, 'utf16le'),
  (text) => iconv.encode(text, 'utf16le'),
  (text) => iconv.encode(text, 'utf16be'),
  (text) => iconv.encode(text, 'big5'),
];

/** Makes an input: random bytes or signs, or real tables that were changed, joined or saved as workbooks. */
export function randomInput(tables: readonly RealTable[], chance: Chance): FuzzInput {
  const table = chance.pick(tables);
  const known = chance.below(10) === 0 ? undefined : table.name;
  const kind = chance.below(20);
  if (kind < 2) return { bytes: workbook(table, chance), name: 't.xlsx', table: known };
  return { bytes: textBytes(kind, table, tables, chance).subarray(0, mostBytes), name: 't.csv', table: known };
}

function textBytes(kind: number, table: RealTable, tables: readonly RealTable[], chance: Chance): Uint8Array {
  const header = csvText([table.records[0] ?? []]);
  const noise = (): Uint8Array => Uint8Array.from({ length: chance.below(2048) }, () => chance.below(256));
  const someSigns = (): string => Array.from({ length: chance.below(200) }, () => chance.pick(signs)).join('');
  const encode = chance.pick(encodings);
  switch (kind) {
    case 2:
      return joined(noise(), noise());
    case 3:
      return joined(encode(header), noise());
    case 4:
      return encode(someSigns());
    case 5:
      return encode(header + someSigns());
    case 6:
    case 7: {
      const [one, other] = [
        encode(excerpt(table, chance)),
        chance.pick(encodings)(excerpt(chance.pick(tables), chance)),
      ];
      return joined(one.subarray(0, chance.below(one.length)), other.subarray(chance.below(other.length)));
    }
    default:
      return mutateBytes(encode(excerpt(table, chance)), chance, chance.pick([1, 1, 2, 8]));
  }
}

/** The header and some rows as CSV, in some of which cells are swapped or replaced by signs. */
function excerpt({ records }: RealTable, chance: Chance): string {
  return csvText(someRecords(records, chance), chance.pick(['\n', '\r\n']));
}

function someRecords(records: RealTable['records'], chance: Chance): readonly (readonly string[])[] {
  const [header = [], ...rows] = records;
  const start = chance.below(Math.max(1, rows.length));
  const picked = rows.slice(start, start + 1 + chance.below(8)).map((row) => [...row]);
  for (let left = picked.length > 0 ? chance.pick([0, 0, 1, 4]) : 0; left > 0; left -= 1) {
    const row = chance.pick(picked);
    const from = chance.below(3) === 0 ? chance.pick(signs) : (chance.pick(picked)[chance.below(header.length)] ?? '');
    row[chance.below(header.length)] = from;
  }
  return [header, ...picked];
}

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, '');

/** A workbook of some rows, with changes in its XML or its bytes. */
function workbook({ records }: RealTable, chance: Chance): Uint8Array {
  const rows = someRecords(records, chance).slice(0, 4);
  const xml = rows.map(
    (row, index) => `<row r="${index + 1}">${row.map((cell) => cellXml(cell, chance)).join('')}</row>`,
  );
  const sheet = new TextEncoder().encode(`<sheetData>${xml.join('')}</sheetData>`);
  const changesXml = chance.below(2) === 0;
  const text = new TextDecoder().decode(changesXml ? mutateBytes(sheet, chance, 6) : sheet);
  const bytes = makeWorkbook({ sheets: { Sheet1: text }, formats: ['yyyy-mm-dd', '0.0%', chance.pick(signs)] });
  return changesXml ? bytes : mutateBytes(bytes, chance, 4);
}

function cellXml(cell: string, chance: Chance): string {
  const style = chance.below(20) === 0 ? chance.below(4) : 0;
  if (/^-?\d+(\.\d+)?$/.test(cell)) return `<c s="${style}"><v>${cell}</v></c>`;
  return `<c s="${style}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
}
