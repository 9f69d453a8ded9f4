import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { chartById } from '../../../src/charts/all-charts.ts';
import type { State } from '../../../src/charts/chart.ts';
import { parseDecimal } from '../../../src/lib/numbers/parse-decimal.ts';
import { testedPublished } from '../../helpers/tested-data.ts';

const chart = chartById('seats');
const rows = chart.rows(testedPublished());

function drawn(state: State = {}) {
  const { document } = parseHTML('<html><body></body></html>');
  const rendering = chart.render(rows, 'en', state);
  const svg = rendering.draw({ document, width: 680, id: 'test' });
  const mark = (row: string) => svg.querySelector(`[data-row="${row}"]`);
  const bar = (row: string, style = 'solid') => mark(row)?.querySelector(`rect.${style}`);
  return {
    ...rendering,
    mark,
    size: (row: string, side: 'width' | 'height', style?: string) =>
      parseDecimal(bar(row, style)?.getAttribute(side) ?? ''),
    order: [...svg.querySelectorAll('[data-row]')].map((one) => one.getAttribute('data-row')),
    bracket: svg.querySelector('.bracket')?.nextElementSibling?.textContent,
  };
}

test('the two that contradict each other come first, large and held together; all bars are to one scale', () => {
  const { size, order, table, bracket } = drawn();
  expect(table.rows.slice(0, 2).map(({ id }) => id)).toEqual(['SEA002', 'SEA004']);
  expect(order.slice(0, 2)).toEqual(['SEA002', 'SEA004']);
  expect(bracket).toBe('over2.1 times');
  expect(size('SEA002', 'height') ?? 0).toBeGreaterThan(2 * (size('SEA001', 'height') ?? 0));
  for (const [row, printed] of [
    ['SEA002', 300],
    ['SEA001', 141],
    ['SEA006', 280],
  ] as const)
    expect((size(row, 'width') ?? 0) / (size('SEA004', 'width') ?? 1)).toBeCloseTo(printed / 142, 1);
});

test('a lower bound has an open end, an interval a hollow one, what is second-hand a ring', () => {
  const { mark, size } = drawn();
  expect(mark('SEA002')?.querySelector('path.second')).not.toBeNull();
  expect(mark('SEA004')?.querySelector('path')).toBeNull();
  expect((size('SEA017', 'width', 'hollow') ?? 0) / (size('SEA017', 'width') ?? 1)).toBeCloseTo(200 / 500, 1);
  expect([mark('SEA002'), mark('SEA004')].map((one) => one?.querySelector('circle.hollow') !== null)).toEqual([
    true,
    false,
  ]);
});

test('one publisher alone contradicts nobody', () => {
  const { bracket, table, words } = drawn({ publisher: 'cccmm' });
  expect(bracket).toBeUndefined();
  expect(table.rows).toHaveLength(4);
  expect(words.notes.join(' ')).not.toContain('times');
});
