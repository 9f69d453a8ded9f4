import { describe, expect, test } from 'vitest';
import { chartById, charts, topicCharts } from '../../../src/charts/all-charts.ts';
import { neighbours, relatedCharts } from '../../../src/charts/related-charts.ts';

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('charts to go on to', () => {
  test.each(charts)('$id leads to two to four others, each once', (chart) => {
    const related = ids(relatedCharts(chart));
    expect(related.length).toBeGreaterThanOrEqual(2);
    expect(related.length).toBeLessThanOrEqual(4);
    expect(new Set(related).size).toBe(related.length);
    expect(related).not.toContain(chart.id);
  });

  test('are the next of the topic and one that draws the same table, where a chart asks for none', () => {
    expect(ids(relatedCharts(chartById('bank-calls')))).toEqual(['bank-service', 'bank-headcount', 'bank-ai-share']);
  });

  test('begin with those that a chart asks for, in its order', () => {
    const chart = { ...chartById('bank-calls'), related: ['seats', 'gripes'] };
    expect(ids(relatedCharts(chart))).toEqual(['seats', 'gripes', 'bank-service']);
  });

  test('that are asked for are there', () => {
    const wishes = charts.flatMap(({ related }) => related);
    expect(wishes.length).toBeGreaterThan(0);
    expect(ids(charts)).toEqual(expect.arrayContaining(wishes));
  });
});

test('from the first chart on, the next of each leads through the whole gallery and back', () => {
  const gallery = topicCharts.flatMap((topic) => ids(topic.charts));
  const all = gallery.map(chartById);
  expect(all.map((chart) => neighbours(chart).after?.id)).toEqual([...gallery.slice(1), undefined]);
  expect(all.map((chart) => neighbours(chart).before?.id)).toEqual([undefined, ...gallery.slice(0, -1)]);
});
