import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { chartById } from '../../../src/charts/all-charts.ts';
import type { State } from '../../../src/charts/chart.ts';
import { testedPublished } from '../../helpers/tested-data.ts';

const chart = chartById('labour-gap');
const rows = chart.rows(testedPublished());

function drawn(state: State = {}) {
  const { document } = parseHTML('<html><body></body></html>');
  const rendering = chart.render(rows, 'en', state);
  const svg = rendering.draw({ document, width: 680, id: 'test' });
  /** Stretches of a line between its gaps. */
  const stretches = (style: string) => svg.querySelector(`path.${style}`)?.getAttribute('d')?.match(/M/g)?.length;
  const marks = (row: string) => [...svg.querySelectorAll(`[data-row="${row}"]`)].map(({ textContent }) => textContent);
  return { ...rendering, stretches, marks };
}

test('a line breaks where a quarter has no figure, which a word says once', () => {
  const { stretches, marks, table } = drawn();
  expect([stretches('lead'), stretches('second'), stretches('line')]).toEqual([2, 1, 2]);
  expect(marks('SHO017').join(' ')).toMatch(/ratio ?not ?found/);
  expect(marks('SHO017').join(' ')).not.toMatch(/2\.7/);
  const words = table.rows.flatMap(({ id }) => marks(id)).filter((text) => /seekers ?not ?found/.test(text));
  expect(words).toHaveLength(1);
});

test('quarters before and after the figures are in a note and not drawn', () => {
  const { table, words } = drawn();
  const quarters = table.rows.map(({ cells }) => cells[0]?.value);
  expect([quarters[0], quarters.at(-1), quarters.length]).toEqual(['2020-Q1', '2021-Q3', 7]);
  expect(words.notes.join(' ')).toContain('2021 Q4 to 2022 Q4');
});

test('a quarter whose ratio was not read has its levels alone', () => {
  const { stretches, marks, words } = drawn({ from: '2021-Q1', to: '2021-Q1' });
  expect(stretches('lead')).toBeUndefined();
  expect(marks('SHO017')).toHaveLength(1);
  expect(words.title).not.toMatch(/\d/);
});

test('table and tips name vacancies per seeker first, and what is missing last', () => {
  const { table, tips } = drawn();
  expect(table.columns.slice(0, 2).map(({ key }) => key)).toEqual(['quarter', 'vacancy_seeker_ratio']);
  expect(tips['SHO003']?.figure).toBe('Vacancies per seeker: 2.62×');
  expect(tips['SHO017']?.figure).toBe('Vacancies: 1,665,000 people');
  expect(tips['SHO017']?.lines[2]).toBe('Vacancies per seeker: not found');
});
