import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { chartById } from '../../../src/charts/all-charts.ts';
import type { State } from '../../../src/charts/chart.ts';
import { presentData } from '../../helpers/present-data.ts';

const chart = chartById('turnover-measures');
const rows = chart.rows(presentData().published);

function drawn(state: State = {}) {
  const { document } = parseHTML('<html><body></body></html>');
  const rendering = chart.render(rows, 'en', state);
  const { words, table } = rendering;
  const svg = rendering.draw({ document, width: 680, id: 'test' });
  const mark = (row: string) => svg.querySelector(`.mark[data-row="${row}"]`);
  return {
    words,
    rows: table.rows.map(({ id }) => id),
    marks: [...new Set([...svg.querySelectorAll('.mark')].map((one) => one.getAttribute('data-row')))],
    shape: (row: string) => mark(row)?.firstElementChild?.getAttribute('class'),
    text: (row: string) => mark(row)?.querySelector('text')?.textContent,
    grounds: svg.querySelectorAll('rect.field').length,
  };
}

test('a monthly rate is drawn as the year it comes to, hollow; a printed year is solid', () => {
  const { shape, text } = drawn();
  expect([shape('TRN017'), text('TRN017')]).toEqual(['derived', '31–46%']);
  expect([shape('TRN007'), text('TRN007')]).toEqual(['solid', '20–30%']);
});

test('a share of leavers is a square, and never stands before a ground of rates by itself', () => {
  expect(drawn().shape('TRN001')).toBe('aside');
  const alone = drawn({ definition: 'leaver_share' });
  expect(alone.grounds).toBe(0);
  expect(alone.words.subtitle).toContain('no turnover rates');
});

test('figures of some centres only are no part of the ground', () => {
  const { shape } = drawn();
  expect(shape('TRN008')).toBe('context tick');
  expect(shape('TRN012')).toBe('context hollow');
});

test.each([{}, { definition: 'attrition_year' }, { show: 'abroad' }, { show: 'employers' }])(
  'the table of %j has exactly the drawn rows',
  (state) => {
    const { rows: listed, marks } = drawn(state);
    expect([...marks].sort()).toEqual([...listed].sort());
    expect(new Set(listed).size).toBe(listed.length);
  },
);
