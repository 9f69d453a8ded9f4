import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { chartById } from '../../../src/charts/all-charts.ts';
import type { ShortageRankRows } from '../../../src/charts/shortage-rank/pick.ts';
import { parseDecimal } from '../../../src/lib/numbers/parse-decimal.ts';
import { testedPublished } from '../../helpers/tested-data.ts';

const chart = chartById('shortage-rank');
const given = chart.rows(testedPublished());
const rows = given.rows as ShortageRankRows;
const { document } = parseHTML('<html><body></body></html>');
const rendering = chart.render(given, 'en');
const svg = rendering.draw({ document, width: 680, id: 'test' });
const mark = (row: string | undefined) => svg.querySelector(`[data-row="${row ?? ''}"]`);
const heightOf = (row: string) => parseDecimal(mark(row)?.querySelector('rect')?.getAttribute('height') ?? '');

test('a column is the higher the nearer the rank is to the first', () => {
  const [fourth, tenth] = ['RNK007', 'RNK010'].map(heightOf);
  // 11.5 less the rank.
  expect((fourth ?? 0) / (tenth ?? 1)).toBeCloseTo(7.5 / 1.5, 2);
  expect(mark('RNK007')?.textContent).toBe('no. 4');
  expect(mark('RNK010')?.textContent).toBe('10');
});

test('a quarter outside the top ten, or without a list, has no column and is no zero', () => {
  expect(mark('RNK001')?.querySelector('rect')).toBeNull();
  expect(mark('RNK001')?.textContent).toBe('');
  const missing = rows.gaps.find(({ period }) => period === '2019-Q4');
  expect(mark(missing?.id)?.querySelector('rect, path, circle')).toBeNull();
  expect(mark(missing?.id)?.textContent).toMatch(/not\s*found/);
});

test('the quarters after the last list are one word, not columns of nothing', () => {
  const after = rows.gaps.filter(({ period }) => (period ?? '') > '2022-Q4').map(({ id }) => mark(id)?.textContent);
  expect(after.length).toBeGreaterThan(1);
  expect(after.filter((word) => word !== undefined)).toEqual(['no listfoundsince']);
});

test('what is deduced differs from what was read, in tip and table', () => {
  const flag = rendering.table.columns.findIndex(({ key }) => key === 'flag');
  const flagOf = (row: string) => rendering.table.rows.find(({ id }) => id === row)?.cells[flag]?.text;
  expect([flagOf('RNK002'), flagOf('RNK003')]).toEqual(['deduced', 'reported']);
  expect(rendering.tips['RNK002']?.lines).toContain('derived from published figures');
});
