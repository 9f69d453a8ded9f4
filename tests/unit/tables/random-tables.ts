import fc from 'fast-check';
import iconv from 'iconv-lite';
import { csvText } from '../../../src/lib/text/csv-text.ts';
import { checkTable } from '../../../src/tables/check-table.ts';
import type { TableReport } from '../../../src/tables/table-report.ts';
import type { Row } from '../../../src/tables/value.ts';
import { runs, seed } from '../../helpers/depth.ts';
import { aResource, bytesOf } from './a-resource.ts';

/** Random tables, for what holds for every one. */
export const settings = { seed, numRuns: runs() };

export const fields = [
  { name: 'id', type: 'string', constraints: { required: true, unique: true, pattern: 'R\\d{4}' } },
  { name: 'month', type: 'yearmonth', constraints: { required: true, minimum: '2015-01', maximum: '2025-12' } },
  { name: 'city', type: 'string', constraints: { required: true }, categories: ['CN-BJ', 'CN-SH', 'CN-CD'] },
  { name: 'jobs', type: 'integer', constraints: { required: true, minimum: 0 } },
  { name: 'share', type: 'number', constraints: { minimum: 0, maximum: 1 } },
  { name: 'day', type: 'date', constraints: { minimum: '2015-01-01', maximum: '2025-12-31' } },
  { name: 'open', type: 'boolean' },
  { name: 'note', type: 'string' },
];
export const names = fields.map((field) => field.name);
const resource = aResource(fields, { primaryKey: 'id', missingValues: ['', '-9'] });
export const check = (bytes: Uint8Array): TableReport => checkTable(bytes, 't.csv', resource);

const hanzi = Array.from(
  '北京上海成都客服专员夜班补贴一二三月的了在是我有和人这中大为来个到说们要就出会也你对生能而子那得于着下自之年',
);
/** Free text as people write it, with everything that CSV must quote; no blanks at its ends. */
export const text = fc
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
export const table = fc
  .array(row, { minLength: 1, maxLength: 8 })
  .map((rows) => rows.map((one, index): Row => ({ id: `R${String(index).padStart(4, '0')}`, ...one })));

export const writeTable = (rows: readonly Row[], newline: '\n' | '\r\n' = '\n'): string =>
  csvText([names, ...rows.map((one) => names.map((name) => one[name] ?? null))], newline);

/** A file that every property of change begins with. */
export const sampleRows: readonly Row[] = [
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
export const files: Readonly<Record<string, Uint8Array>> = {
  'UTF-8, LF': bytesOf(writeTable(sampleRows)),
  'UTF-8 with byte order mark, CRLF': bytesOf(`\ufeff${writeTable(sampleRows, '\r\n')}`),
  'GB18030, CRLF': iconv.encode(writeTable(sampleRows, '\r\n'), 'gb18030'),
};
