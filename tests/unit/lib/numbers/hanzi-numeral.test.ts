import { expect, test } from 'vitest';
import { hanziValue } from '../../../../src/lib/numbers/hanzi-numeral.ts';

test.each([
  ['十', 10],
  ['十五', 15],
  ['两百零三', 203],
  ['三百二', 320],
  ['三百零二', 302],
  ['三百二十万', 3_200_000],
  ['四万一千七百', 41_700],
  ['三亿二千万', 320_000_000],
  ['百万', 1_000_000],
  ['百亿', 10_000_000_000],
  ['两万亿', 2_000_000_000_000],
  ['万', 10_000],
])('%s is %d', (text, value) => {
  expect(hanziValue(text)).toBe(value);
});

test.each(['三四', '百千', '万万', '十百', '三五万', '几万'])('%s is no numeral', (text) => {
  expect(hanziValue(text)).toBeNull();
});
