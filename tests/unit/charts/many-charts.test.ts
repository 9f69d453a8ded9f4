import { expect, test } from 'vitest';
import type { BuiltChart } from '../../../src/charts/all-charts.ts';
import { chartById, charts, topicCharts } from '../../../src/charts/all-charts.ts';
import { relatedCharts } from '../../../src/charts/related-charts.ts';
import { usesOf } from '../../../src/publish/figures/chart-uses.ts';
import { countWork } from '../../helpers/count-work.ts';
import { presentData } from '../../helpers/present-data.ts';

const { published } = presentData();
const gallery = topicCharts.flatMap((topic) => topic.charts);
/** As many charts as that, in the order of a gallery: each real one and its copies, under ids of their own. */
const many = (count: number, some: readonly BuiltChart[]): BuiltChart[] =>
  some.flatMap((chart) =>
    Array.from({ length: Math.ceil(count / some.length) }, (_, copy) =>
      copy === 0 ? chart : { ...chart, id: `${chart.id}-${copy}` },
    ),
  );
const growth = (run: (count: number) => unknown): number => {
  const [few, lots] = [100, 1000].map((count) => countWork([], () => run(count)).work);
  return (lots ?? NaN) / (few ?? NaN);
};

test('a thousand charts lead on to others with ten times the work of a hundred', () => {
  const lists = new Map([100, 1000].map((count) => [count, many(count, gallery)]));
  const related = (count: number) => lists.get(count)?.map((chart) => relatedCharts(chart, lists.get(count)));
  expect(related(1000)?.every((found) => new Set(found).size === 3)).toBe(true);
  expect(growth(related)).toBeLessThan(12);
});

test('the charts that show a row of a thousand are found with ten times the work of a hundred', () => {
  const chart = chartById('seats');
  const opened = chart.render(chart.rows(published), 'zh');
  const [row = ''] = opened.table.rows.map(({ id }) => id);
  // Drawn once: what grows here is what is kept of it.
  const still: BuiltChart = { ...chart, rows: () => ({ rows: [], heads: {} }), render: () => opened };
  const uses = (count: number) => usesOf(many(count, [still]), published, () => opened);
  expect(uses(1000).rows.get(row)).toHaveLength(1000);
  expect(growth(uses)).toBeLessThan(12);
});

test('a chart of many leads to the same kinds as the few do', () => {
  for (const chart of charts) expect(relatedCharts(chart)).toEqual(relatedCharts(chart, many(gallery.length, gallery)));
});
