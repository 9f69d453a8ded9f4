import { expect, test } from 'vitest';
import { formatDate } from '../../../src/i18n/format-date.ts';

test('a day is written out in each language', () => {
  expect(formatDate('2026-11-20', 'zh')).toBe('2026年11月20日');
  expect(formatDate('2026-11-20', 'en')).toBe('20 November 2026');
  expect(formatDate('2027-01-05', 'en')).toBe('5 January 2027');
});

test.each(['2026-11', '2026-00-10', '20 November', ''])('%j is no day', (text) => {
  expect(() => formatDate(text, 'en')).toThrow(/2026-11-20/);
});
