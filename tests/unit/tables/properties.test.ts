import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvText } from '../../../src/lib/text/csv-text.ts';
import { plainDecimal } from '../../../src/lib/numbers/plain-decimal.ts';
import { checkTable } from '../../../src/tables/check-table.ts';
import { reportJson } from '../../../src/tables/reports.ts';
import type { Row } from '../../../src/tables/value.ts';
import { aResource, bytesOf } from './a-resource.ts';
import { seed } from '../../helpers/depth.ts';
import { check, names, settings, table, writeTable } from './random-tables.ts';

const plain = (rows: readonly Row[]): Row[] => rows.map((one) => ({ ...one }));

describe(`with seed ${seed}`, () => {
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

  test('whatever the bytes, there is a report', () => {
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
        const report = check(one);
        JSON.parse(reportJson({ outcome: report.outcome, tables: [report] }, 'zh'));
        expect(report.outcome === 'reject').toBe(report.errors.length > 0);
      }),
      settings,
    );
  });
});
