import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { chartById } from '../../../src/charts/all-charts.ts';
import type { State } from '../../../src/charts/chart.ts';
import { parseDecimal } from '../../../src/lib/numbers/parse-decimal.ts';
import { testedPublished } from '../../helpers/tested-data.ts';

const chart = chartById('market-size-spread');
const rows = chart.rows(testedPublished());

function drawn(state: State = {}) {
  const { document } = parseHTML('<html><body></body></html>');
  const rendering = chart.render(rows, 'en', state);
  const svg = rendering.draw({ document, width: 680, id: 'test' });
  return {
    title: rendering.words.title,
    ratio: svg.querySelector('.bracket')?.nextElementSibling?.textContent,
    width: (row: string) => parseDecimal(svg.querySelector(`[data-row="${row}"] rect`)?.getAttribute('width') ?? ''),
    style: (row: string) => svg.querySelector(`[data-row="${row}"] rect`)?.getAttribute('class'),
    lines: [...svg.querySelectorAll('path.line, path.apart, path.dotted')].map((path) => path.getAttribute('class')),
  };
}

test('bars of the opening year are to scale, and only named firms are solid', () => {
  const { width, style, ratio } = drawn();
  expect((width('MKT002') ?? 0) / (width('MKT006') ?? 1)).toBeCloseTo(86.9 / 39.4, 1);
  expect((width('MKT013') ?? 0) / (width('MKT006') ?? 1)).toBeCloseTo(210 / 39.4, 1);
  expect(['MKT006', 'MKT002', 'MKT013', 'MKT014'].map(style)).toEqual(['solid', 'solid', 'ghost', 'ghost']);
  expect(ratio).toBe('2.2 times');
});

test('the ratio stands only between two named firms on display', () => {
  expect(drawn({ publisher: 'named' }).ratio).toBe('2.2 times');
  expect(drawn({ publisher: 'zhiyan' }).ratio).toBeUndefined();
  expect(drawn({ publisher: 'unnamed' }).ratio).toBeUndefined();
  expect(drawn({ year: '2021' }).ratio).toBeUndefined();
});

test('a line that only joins two far ends is dotted, one to a forecast dashed', () => {
  expect(drawn({ publisher: 'zhiyan' }).lines).toEqual(['dotted']);
  expect(drawn({ publisher: 'diyixinsheng' }).lines).toEqual(['apart']);
});

test('pages without a publisher are never joined', () => {
  expect(drawn({ publisher: 'unnamed' }).lines).toEqual([]);
});
