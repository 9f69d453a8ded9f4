import { csvParse, csvParseRows } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkTable } from '../../../src/tables/check-table.ts';
import type { Row, Value } from '../../../src/tables/value.ts';
import { runs, seed } from '../../helpers/depth.ts';
import { aResource, bytesOf } from './a-resource.ts';
import { check, fields, table, text, writeTable } from './random-tables.ts';

/** As many tables in every run, so that the figure means the same whenever it is read. */
const settings = { seed, numRuns: 2000 };
const newline = fc.constantFrom('\n' as const, '\r\n' as const);

/** What a cell means by its type, told without any code of ours. */
function valueOf(cell: string | undefined, type: string): Value {
  if (cell === undefined || cell === '') return null;
  if (type === 'integer' || type === 'number') return Number(cell);
  return type === 'boolean' ? cell === 'true' : cell;
}

/** Text that ends a line within a cell, or a quote, in some of them. */
const cell = fc.oneof(
  { weight: 4, arbitrary: text },
  {
    weight: 1,
    arbitrary: fc.constantFrom('"', '""', ',', '客\n服', '客\r\n服', '"客服",', "'", '\\', '1,234', 'a"b"c'),
  },
);
/** A cell as some programs write it, quoted without need. */
const written = (words: string, always: boolean): string =>
  always || /[",\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;

describe(`the reader of D3 (d3-dsv) agrees, with seed ${seed}`, () => {
  test('on values of 2,000 random tables', () => {
    fc.assert(
      fc.property(table, newline, (rows, end) => {
        const csv = writeTable(rows, end);
        const theirs = csvParse(csv).map((row): Row =>
          Object.fromEntries(fields.map(({ name, type }) => [name, valueOf(row[name], type)])),
        );
        const report = check(bytesOf(csv));
        expect(report.errors).toEqual([]);
        expect(report.rows.map((row) => ({ ...row }))).toEqual(theirs);
      }),
      settings,
    );
  });

  test('on cells of random tables of free text, whichever cells are quoted', () => {
    const shape = fc.integer({ min: 1, max: 9 }).chain((width) =>
      fc.record({
        width: fc.constant(width),
        // Only a column that is filled in distinguishes a blank row from none.
        rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 9 }),
        always: fc.boolean(),
        end: newline,
      }),
    );
    fc.assert(
      fc.property(shape, ({ width, rows, always, end }) => {
        const names = ['id', ...Array.from({ length: width }, (_, index) => `c${index}`)];
        const numbered = rows.map((row, index) => [`R${index}`, ...row]);
        const csv = [names, ...numbered].map((row) => row.map((one) => written(one, always)).join(',') + end).join('');
        const resource = aResource(names.map((name) => ({ name, type: 'string' })));
        const report = checkTable(bytesOf(csv), 't.csv', resource);
        expect(report.errors).toEqual([]);
        const ours = [names, ...report.rows.map((row) => names.map((name) => row[name] ?? ''))];
        expect(ours).toEqual(csvParseRows(csv));
      }),
      { seed, numRuns: runs(300) },
    );
  });
});
