import { expect, test } from 'vitest';
import { chartById } from '../../../src/charts/all-charts.ts';
import { testedPublished } from '../../helpers/tested-data.ts';

const published = testedPublished();
const chart = chartById('pay-advertised');
const rows = chart.rows(published);
const shown = (state: Record<string, string>) => chart.render(rows, 'en', state).table;
const column = (state: Record<string, string>, key: string) => {
  const { columns, rows: listed } = shown(state);
  const index = columns.findIndex((one) => one.key === key);
  return listed.map(({ cells }) => cells[index]?.value);
};
const sets =
  chart
    .render(rows, 'en')
    .controls.find(({ key }) => key === 'set')
    ?.choices.slice(1) ?? [];

test('each set is offered and is drawn with its own adverts only', () => {
  expect(sets.length).toBeGreaterThan(10);
  for (const { value, label } of sets) expect(new Set(column({ set: value }, 'set')), value).toEqual(new Set([label]));
});

test('the sets together hold every advert with pay once', () => {
  const counts = sets.flatMap(({ value }) => column({ set: value }, 'count').map(Number));
  const crawled = published.experienceAdverts.bands.reduce((sum, { withPay }) => sum + withPay, 0);
  const single = published.rows.postings.filter(({ figure }) => figure).length;
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(crawled + single);
});

test('medians of a crawl are the published ones, and groups under thirty have none', () => {
  const bands = published.experienceAdverts.bands.filter(({ set }) => set.id === '2022');
  expect(column({ set: 'crawl-2022' }, 'low_median').toSorted()).toEqual(
    bands.map(({ pay }) => pay?.low.median ?? null).toSorted(),
  );
  expect(bands.some(({ pay }) => !pay)).toBe(true);
});

test('a city has adverts gathered singly only, because crawls are not published by city', () => {
  expect(shown({ city: 'chengdu' }).rows.filter(({ id }) => id.startsWith('crawl-'))).toEqual([]);
  expect(shown({ city: 'chengdu' }).rows.length).toBeGreaterThan(0);
});
