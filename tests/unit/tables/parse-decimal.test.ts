import { expect, test } from 'vitest';
import { parseDecimal } from '../../../src/lib/numbers/parse-decimal.ts';

test.each([
  ['0', 0],
  ['-0', 0],
  ['12', 12],
  ['-12.50', -12.5],
  ['0.13636363636363635', 0.13636363636363635],
  ['9007199254740991', 9007199254740991],
  ['100000000000000000000', 1e20],
])('reads %s', (text, value) => {
  expect(parseDecimal(text)).toBe(value);
});

test.each([
  '',
  ' ',
  ' 1',
  '1 ',
  '+1',
  '01',
  '1.',
  '.5',
  '1e3',
  '0x10',
  '1,000',
  '１',
  'NaN',
  'Infinity',
  '--1',
  '1.2.3',
  '1\n',
])('refuses %j', (text) => {
  expect(parseDecimal(text)).toBeNull();
});

test('refuses digits that a double cannot keep', () => {
  expect(parseDecimal('9007199254740993')).toBeNull();
  expect(parseDecimal('0.12345678901234567891')).toBeNull();
  expect(parseDecimal('9'.repeat(400))).toBeNull();
});
