import { describe, expect, test } from 'vitest';
import { charts } from '../../../src/charts/all-charts.ts';
import { rungNote } from '../../../src/charts/shared/own-pay.ts';
import { payRungIds, rungOf, rungOfStatistic } from '../../../src/datasets/pay-rungs.ts';
import { languages } from '../../../src/i18n/lang.ts';
import { presentData } from '../../helpers/present-data.ts';

const { published } = presentData();
const ofPay = new Set(['salaries', 'adverts-2024', 'adverts-experience', 'postings', 'minimum-wage']);
const drawing = charts.filter(({ topic, tables }) => topic === 'pay' && tables.some((table) => ofPay.has(table)));
const claims = new Map(published.pay.map((claim) => [claim.id, claim]));

test('charts of pay declare which of its definitions are on their axis, and no others do', () => {
  expect(drawing.length).toBeGreaterThan(3);
  for (const chart of charts)
    expect(chart.render(chart.rows(published), 'en').rungs !== undefined, chart.id).toBe(drawing.includes(chart));
});

/** As it opens, after each declared state, and after each choice of its controls. */
const rendered = drawing.flatMap((chart) => {
  const rows = chart.rows(published);
  const choices = chart
    .render(rows, 'en')
    .controls.flatMap(({ key, choices: values }) => values.map(({ value }) => ({ [key]: value })));
  const states = [{}, ...Object.values(chart.states), ...choices];
  return languages.map((lang) => ({
    name: `${chart.id} ${lang}`,
    views: states.map((state) => ({ state: JSON.stringify(state), ...chart.render(rows, lang, state) })),
  }));
});

describe.each(rendered)('$name', ({ views }) => {
  test('two definitions share an axis only with a note that says why they may or may not be compared', () => {
    expect(views.some(({ rungs = [] }) => rungs.length > 1)).toBe(true);
    const silent = views.filter(({ rungs = [], comparison, words: { notes } }) =>
      rungs.length > 1 ? !comparison || !notes.includes(comparison) : comparison !== undefined,
    );
    expect(silent.map(({ state }) => state)).toEqual([]);
  });

  test('every row of pay that is drawn is of a definition that is declared', () => {
    for (const { state, table, rungs = [] } of views) {
      for (const rung of rungs) expect(payRungIds).toContain(rung);
      for (const { id } of table.rows) {
        const claim = claims.get(id);
        const own = claim && [rungOf(claim), rungOfStatistic(claim.statistic.id)];
        if (own && claim.figure)
          expect(
            rungs.some((rung) => own.includes(rung)),
            `${state} ${id}`,
          ).toBe(true);
      }
    }
  });
});

test('the two ends of the same adverts may be read together; anything beside them may not', () => {
  expect(rungNote(['advertised_low'], 'ends', 'apart')).toBeUndefined();
  expect(rungNote(['advertised_low', 'advertised_high'], 'ends', 'apart')).toBe('ends');
  expect(rungNote(['advertised_low', 'advertised_high', 'mean_paid'], 'ends', 'apart')).toBe('apart');
});
