import { describe, expect, test } from 'vitest';
import { isFault } from '../../../src/tables/cells/cell-read.ts';
import type { PeriodKind } from '../../../src/tables/cells/read-period.ts';
import { readPeriod } from '../../../src/tables/cells/read-period.ts';

function read(text: string, kind: PeriodKind): string {
  const result = readPeriod(text, kind);
  const [note] = result.notes;
  if (!note || !isFault(result)) return [String(result.value), ...result.notes.map(({ code }) => code)].join(' ');
  const detail = note.params['write'] ?? note.params['readings'] ?? note.params['part'] ?? '';
  return `${note.code} ${typeof detail === 'object' ? detail.join(' ') : String(detail)}`.trim();
}

describe('months', () => {
  test.each([
    ['2024-01', '2024-01'],
    ['2024年1月', '2024-01 date-form'],
    ['2024 年 01 月份', '2024-01 date-form'],
    ['2024/1', '2024-01 date-form'],
    ['2024.01', '2024-01 date-form'],
    ['２０２４－０１', '2024-01 date-form'],
    ['2024-01-01', '2024-01 date-form'],
    ['2024/1/1 0:00', '2024-01 date-form'],
    ['2024-01-15', 'date-kind 2024-01'],
    ['2024-01-01T00:00:00Z', 'date-kind 2024-01'],
    ['2024-01+08:00', 'date-kind 2024-01'],
    ['2024', 'date-kind'],
    ['2024年', 'date-kind'],
    ['2024-Q1', 'date-kind'],
    ['2024年第一季度', 'date-kind'],
    ['2024年上半年', 'date-kind'],
    ['2023-2024', 'date-kind'],
    ['Jan-24', 'excel-date 2024-01'],
    ['1月-24', 'excel-date 2024-01'],
    ['45292', 'excel-date 2024-01'],
    ['45322', 'excel-date 2024-01'],
    ['36526', 'excel-date 2000-01'],
    ['2024-13', 'date-impossible month'],
    ['2024-00', 'date-impossible month'],
    ['24-01', 'date-ambiguous 2024-01 01-24'],
    ['24年1月', 'date-ambiguous 2024-01 1924-01'],
    ['1/2/2024', 'date-ambiguous 2024-01-02 2024-02-01'],
    ['202401', 'date-format 2024-01'],
    ['01/2024', 'date-format 2024-01'],
    ['暂无', 'missing-mark'],
    ['今年', 'date-format'],
    ['1'.repeat(10_000), 'date-format'],
  ])('%j → %s', (text, expected) => {
    expect(read(text, 'month')).toBe(expected);
  });
});

describe('days', () => {
  test.each([
    ['2024-02-29', '2024-02-29'],
    ['2023-02-29', 'date-impossible day'],
    ['1900-02-29', 'date-impossible day'],
    ['2000-02-29', '2000-02-29'],
    ['2024年2月3日', '2024-02-03 date-form'],
    ['20240203', '2024-02-03 date-form'],
    ['2024-02-03 00:00:00', '2024-02-03 date-form'],
    ['2024-02', 'date-kind'],
    ['13/02/2024', 'date-ambiguous 2024-02-13'],
    ['31/02/2024', 'date-impossible both'],
    ['45292', 'excel-date 2024-01-01'],
    ['1-Jan-24', 'excel-date 2024-01-01'],
    ['3-Jan', 'excel-date'],
  ])('%j → %s', (text, expected) => {
    expect(read(text, 'day')).toBe(expected);
  });
});

describe('years', () => {
  test.each([
    ['2024', '2024'],
    ['2024年', '2024 date-form'],
    ['２０２４年度', '2024 date-form'],
    ['2024-01', 'date-kind 2024'],
    ['24', 'date-format'],
    ['0204', 'date-impossible year'],
    ['2023/24', 'date-impossible month'],
  ])('%j → %s', (text, expected) => {
    expect(read(text, 'year')).toBe(expected);
  });
});
