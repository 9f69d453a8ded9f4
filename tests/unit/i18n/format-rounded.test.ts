import { expect, test } from 'vitest';
import { formatRounded } from '../../../src/i18n/format-rounded.ts';

test.each([
  [17338, '1.73万', '17,300'],
  [41700, '4.17万', '41,700'],
  [50000, '5万', '50,000'],
  [9999.6, '1万', '10,000'],
  [714e6, '7.14亿', '714m'],
  [10.58e8, '10.6亿', '1.06bn'],
  [1e9, '10亿', '1bn'],
  [528.16, '528', '528'],
  [-14223, '\u22121.42万', '\u221214,200'],
  [0, '0', '0'],
])('%d keeps three digits: %s, %s', (value, zh, en) => {
  expect([formatRounded(value, 'zh'), formatRounded(value, 'en')]).toEqual([zh, en]);
});
