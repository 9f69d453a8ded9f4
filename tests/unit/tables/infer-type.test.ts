import { describe, expect, test } from 'vitest';
import { inferType } from '../../../src/tables/package/infer-type.ts';

describe('the type of a column by its cells', () => {
  test.each([
    ['n', ['1', '', '-20'], 'integer', null],
    ['n', ['1', '2.5'], 'number', null],
    ['n', ['1', '010'], 'string', 'leading-zeros'],
    ['n', ['00', '0.5'], 'string', 'leading-zeros'],
    ['n', ['1.50', '2.25'], 'string', 'ending-zeros'],
    ['area_code', ['430100', '110000'], 'string', 'code'],
    ['n', ['1999', '2024'], 'string', 'year-or-number'],
    ['first_year', ['1999', '2024'], 'year', null],
    ['n', ['1999', '20240'], 'integer', null],
    ['n', ['1234567890123456'], 'string', 'long-digits'],
    ['n', ['2024-01', '2024-12'], 'yearmonth', null],
    ['n', ['2024-01', '2024-13'], 'string', null],
    ['n', ['2024-02-29'], 'date', null],
    ['n', ['2023-02-29'], 'string', null],
    ['n', ['true', 'false'], 'boolean', null],
    ['n', ['1', '0'], 'integer', null],
    ['n', ['1', '2', '约3'], 'string', 'mixed'],
    ['n', ['', ''], 'string', 'empty'],
    ['n', ['甲', '1'], 'string', null],
    ['n', ['1e3', '0x10'], 'string', null],
    ['n', ['1,234'], 'string', null],
  ] as const)('%s with %j is %s (%s)', (name, cells, type, doubt) => {
    expect(inferType(name, cells)).toMatchObject({ type, doubt });
  });
});
