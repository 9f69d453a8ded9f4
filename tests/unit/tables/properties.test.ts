import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { afterAll, describe, expect, test } from 'vitest';
import { checkFiles } from '../../../scripts/data.ts';
import { csvText } from '../../../src/lib/csv-text.ts';
import { plainDecimal } from '../../../src/lib/plain-decimal.ts';
import { checkTable } from '../../../src/tables/check-table.ts';
import { reportJson } from '../../../src/tables/report-json.ts';
import type { Row, TableReport } from '../../../src/tables/types.ts';
import { cpuTime } from '../../helpers/cpu-time.ts';
import { aResource, bytesOf } from './a-resource.ts';

/** What holds for every table, tried on random ones. SEED repeats a run; RUNS makes it longer or shorter. */
const seed = +(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const numRuns = +(process.env['RUNS'] ?? 10_000);
const settings = { seed, numRuns };
const patience = 120_000;

const fields = [
  { name: 'id', type: 'string', constraints: { required: true, unique: true, pattern: 'R\\d{4}' } },
  { name: 'month', type: 'yearmonth', constraints: { required: true, minimum: '2015-01', maximum: '2025-12' } },
  { name: 'city', type: 'string', constraints: { required: true }, categories: ['CN-BJ', 'CN-SH', 'CN-CD'] },
  { name: 'jobs', type: 'integer', constraints: { required: true, minimum: 0 } },
  { name: 'share', type: 'number', constraints: { minimum: 0, maximum: 1 } },
  { name: 'day', type: 'date', constraints: { minimum: '2015-01-01', maximum: '2025-12-31' } },
  { name: 'open', type: 'boolean' },
  { name: 'note', type: 'string' },
];
const names = fields.map((field) => field.name);
const resource = aResource(fields, { primaryKey: 'id', missingValues: ['', '-9'] });
const check = (bytes: Uint8Array): TableReport => checkTable(bytes, 't.csv', resource);

const hanzi = Array.from(
  '北京上海成都客服专员夜班补贴一二三月的了在是我有和人这中大为来个到说们要就出会也你对生能而子那得于着下自之年',
);
/** Free text as people write it, with everything that CSV must quote; no blanks at its ends. */
const text = fc
  .array(
    fc.constantFrom(
      ...hanzi,
      ...Array.from('abcXYZ'),
      '𠮷',
      '🙂',
      'é',
      ',',
      '"',
      '\n',
      '\r\n',
      ';',
      '\t',
      ' ',
      '，',
      '。',
      '<b>',
    ),
    {
      maxLength: 12,
    },
  )
  .map((parts) => parts.join('').trim());
const two = (value: number): string => String(value).padStart(2, '0');
const month = fc
  .tuple(fc.integer({ min: 2015, max: 2025 }), fc.integer({ min: 1, max: 12 }))
  .map(([y, m]) => `${y}-${two(m)}`);
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${two(d)}`);
const share = fc.double({ min: 1e-6, max: 1, noNaN: true });
const orNull = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { freq: 5, nil: null });

const row = fc.record({
  month,
  city: fc.constantFrom('CN-BJ', 'CN-SH', 'CN-CD'),
  jobs: fc.integer({ min: 0, max: 9_000_000 }),
  share: orNull(share),
  day: orNull(day),
  open: orNull(fc.boolean()),
  note: text.map((words) => (words === '' ? null : words)),
});
const table = fc
  .array(row, { minLength: 1, maxLength: 8 })
  .map((rows) => rows.map((one, index): Row => ({ id: `R${String(index).padStart(4, '0')}`, ...one })));

const writeTable = (rows: readonly Row[], newline: '\n' | '\r\n' = '\n'): string =>
  csvText([names, ...rows.map((one) => names.map((name) => one[name] ?? null))], newline);
const plain = (rows: readonly Row[]): Row[] => rows.map((one) => ({ ...one }));

/** A file that every property of change begins with. */
const sampleRows: readonly Row[] = [
  {
    id: 'R0001',
    month: '2024-01',
    city: 'CN-BJ',
    jobs: 1411,
    share: 0.04,
    day: '2024-01-05',
    open: true,
    note: '在线客服，夜班补贴',
  },
  { id: 'R0002', month: '2024-02', city: 'CN-SH', jobs: 1388, share: null, day: null, open: false, note: null },
  {
    id: 'R0003',
    month: '2024-03',
    city: 'CN-CD',
    jobs: 1502,
    share: 0.125,
    day: '2024-03-11',
    open: null,
    note: '说"您好",再问\n第二行',
  },
  {
    id: 'R0004',
    month: '2024-04',
    city: 'CN-BJ',
    jobs: 1490,
    share: 0.5,
    day: '2024-04-02',
    open: true,
    note: '电话客服专员的工作和人',
  },
];
const files: Readonly<Record<string, Uint8Array>> = {
  'UTF-8, LF': bytesOf(writeTable(sampleRows)),
  'UTF-8 with byte order mark, CRLF': bytesOf(`\ufeff${writeTable(sampleRows, '\r\n')}`),
  'GB18030, CRLF': iconv.encode(writeTable(sampleRows, '\r\n'), 'gb18030'),
};

/** One byte put in another's place, put in between, or taken out. */
function change(bytes: Uint8Array, at: number, kind: 'replace' | 'insert' | 'delete', byte: number): Uint8Array {
  const added = kind === 'delete' ? [] : [byte];
  return Uint8Array.from([...bytes.subarray(0, at), ...added, ...bytes.subarray(kind === 'insert' ? at : at + 1)]);
}
const byte = fc.oneof(fc.nat(255), fc.constantFrom(...bytesOf(',"\r\n;\t 0.-%19ae\'=')));
const changed = (bytes: Uint8Array): fc.Arbitrary<Uint8Array> =>
  fc
    .tuple(fc.nat(bytes.length - 1), fc.constantFrom('replace' as const, 'insert' as const, 'delete' as const), byte)
    .map(([at, kind, value]) => change(bytes, at, kind, value));

/** Cells that differ between two tables of the same rows. */
const differing = (left: readonly Row[], right: readonly Row[]): string[] =>
  left.flatMap((one, index) =>
    names.filter((name) => one[name] !== right[index]?.[name]).map((name) => `${index} ${name}`),
  );

describe(`with seed ${seed}`, { timeout: patience }, () => {
  test('what is written is read as it was', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom('\n' as const, '\r\n' as const),
        fc.constantFrom('', '\ufeff'),
        (rows, newline, mark) => {
          const report = check(bytesOf(mark + writeTable(rows, newline)));
          expect(report.errors).toEqual([]);
          expect(plain(report.rows)).toEqual(rows);
        },
      ),
      settings,
    );
  });

  test.each(Object.entries(files))(
    'a changed byte is refused, named, or changes its own cell alone: %s',
    (_, bytes) => {
      const before = check(bytes);
      expect(before.rows).toHaveLength(sampleRows.length);
      const usual = before.notices.length;
      fc.assert(
        fc.property(changed(bytes), (other) => {
          const report = check(other);
          if (report.outcome === 'reject') {
            expect(report.errors.length).toBeGreaterThan(0);
            expect(report.rows).toEqual([]);
            return;
          }
          const cells = report.rows.length === before.rows.length ? differing(before.rows, report.rows) : [];
          const named = report.notices.length > usual;
          expect(cells.length, cells.join()).toBeLessThanOrEqual(1);
          if (!named) expect(report.rows).toHaveLength(before.rows.length);
        }),
        settings,
      );
    },
  );

  test('numbers keep their value, plain or as people write them', () => {
    const numbers = aResource([{ name: 'n', type: 'number', unit: '元' }]);
    const read = (cell: string) => checkTable(bytesOf(csvText([['n'], [cell]])), 't.csv', numbers).rows[0]?.['n'];
    const wide = (cell: string): string =>
      cell.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
    const grouped = (cell: string): string =>
      cell.replace(/^-?\d+/, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/g, ','));
    const value = fc.oneof(
      fc.integer({ min: -(2 ** 40), max: 2 ** 40 }),
      fc.double({ min: -1e9, max: 1e9, noNaN: true }).filter((one) => Math.abs(one) > 1e-6),
      fc
        .tuple(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), fc.nat(6))
        .map(([digits, places]) => digits / 10 ** places),
    );
    fc.assert(
      fc.property(value, (number) => {
        const cell = plainDecimal(number);
        const wanted = number === 0 ? 0 : number;
        for (const written of [cell, wide(cell), grouped(cell), `${cell}元`, ` ${cell} `])
          expect(read(written)).toBe(wanted);
      }),
      settings,
    );
  });

  test('one fault in a table is one error, at its line and column', () => {
    const faults: readonly (readonly [string, string])[] = [
      ...['R12', 'r 0001', 'Х0001', '', 'R00011'].map((cell) => ['id', cell] as const),
      ...['2024-13', '2014-12', '2026-01', 'Jan-24', '45292', '2024', '2024Q1', '1/2/2024', '', '暂无'].map(
        (cell) => ['month', cell] as const,
      ),
      ...['CN-XX', 'СN-BJ', '', '-', '北京'].map((cell) => ['city', cell] as const),
      ...[
        '1.2万',
        '12.5',
        '-3',
        '=A1',
        '#REF!',
        '约20',
        '10-20',
        '12人',
        '1,23',
        '0x1F',
        '-9',
        '1.23E+11',
        '９９９９９９９９９９９９９９９９９',
        '﹣',
      ].map((cell) => ['jobs', cell] as const),
      ...['4', '1.01', '-0.1', '0,4', '0.4.1', 'NaN', '<0.1', '4‰', '#DIV/0!'].map((cell) => ['share', cell] as const),
      ...['2024-02-30', '2014-12-31', '2024-02', '1/2/24', '45356', '5-Mar-24'].map((cell) => ['day', cell] as const),
      ...['yes', '是', '2'].map((cell) => ['open', cell] as const),
      ...['\u0000', 'a\u202eb', '锟斤拷', 'a\ufffdb'].map((cell) => ['note', cell] as const),
    ];
    fc.assert(
      fc.property(table, fc.nat(7), fc.constantFrom(...faults), (rows, index, [name, cell]) => {
        const at = index % rows.length;
        const broken = rows.map((one, place) => (place === at ? { ...one, [name]: cell } : one));
        const line = 2 + rows.slice(0, at).reduce((sum, one) => sum + String(one['note'] ?? '').split('\n').length, 0);
        const report = check(bytesOf(writeTable(broken)));
        expect(report.errors.map((error) => [error.line, error.column])).toEqual([[line, names.indexOf(name) + 1]]);
        expect(report.rows).toEqual([]);
      }),
      settings,
    );
  });

  test('whatever the bytes, there is a report within a second', () => {
    const header = bytesOf(`${names.join(',')}\n`);
    const pieces = fc.array(
      fc.oneof(
        fc.constantFrom(...['"', ',', '\n', '\r', '""', ';', '\0', '\ufeff', '1', '=', '北', 'R0001']),
        fc.string(),
      ),
      { maxLength: 300 },
    );
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 4096 }),
      fc.uint8Array({ maxLength: 2048 }).map((tail) => Uint8Array.from([...header, ...tail])),
      pieces.map((parts) => bytesOf(parts.join(''))),
      pieces.map((parts) => bytesOf(`${names.join(',')}\n${parts.join('')}`)),
    );
    fc.assert(
      fc.property(bytes, (one) => {
        const taken = cpuTime(() => {
          const report = check(one);
          JSON.parse(reportJson({ outcome: report.outcome, tables: [report] }, 'zh'));
          expect(report.outcome === 'reject').toBe(report.errors.length > 0);
        });
        expect(taken).toBeLessThan(1000);
      }),
      settings,
    );
  });
});

describe('a check of files', { timeout: patience }, () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'properties-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const descriptor = path.join(folder, 'datapackage.json');
  const schema = { fields, primaryKey: 'id', missingValues: ['', '-9'] };
  writeFileSync(descriptor, JSON.stringify({ resources: [{ name: 't', path: 't.csv', schema }] }));
  const file = path.join(folder, 't.csv');

  test('changes no byte and no time of any file, refused or not, and adds none', async () => {
    await fc.assert(
      fc.asyncProperty(changed(files['UTF-8, LF'] ?? new Uint8Array()), async (bytes) => {
        writeFileSync(file, bytes);
        const { mtimeMs } = statSync(file);
        const { outcome } = await checkFiles(descriptor, []);
        expect(['accept', 'normalise', 'reject']).toContain(outcome);
        expect(Buffer.compare(readFileSync(file), bytes)).toBe(0);
        expect(statSync(file).mtimeMs).toBe(mtimeMs);
        expect(readdirSync(folder).sort()).toEqual(['datapackage.json', 't.csv']);
      }),
      settings,
    );
  });
});
