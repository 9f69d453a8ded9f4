import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { periodRange, periodRangeControls } from '../../../src/charts/shared/period-range.ts';
import { charts } from '../../../src/charts/all-charts.ts';
import { languages } from '../../../src/i18n/lang.ts';
import { presentData } from '../../helpers/present-data.ts';

const years = [2018, 2019, 2020, 2021];

describe('the chosen periods', () => {
  const within = (state: Record<string, string>) => years.filter((year) => periodRange(state).has(year));

  test.each([
    [{}, years],
    [{ from: '2019' }, [2019, 2020, 2021]],
    [{ to: '2019' }, [2018, 2019]],
    [{ from: '2019', to: '2020' }, [2019, 2020]],
    [{ from: '2020', to: '2020' }, [2020]],
    [{ from: '2020', to: '2019' }, [2019, 2020]],
  ])('of %j', (state, expected) => {
    expect(within(state)).toEqual(expected);
  });

  test('are quarters in order of time, across years', () => {
    const range = periodRange({ from: '2021-Q4', to: '2022-Q1' });
    const quarters = ['2021-Q3', '2021-Q4', '2022-Q1', '2022-Q2'];
    expect(quarters.filter((quarter) => range.has(quarter))).toEqual(['2021-Q4', '2022-Q1']);
  });

  test('leave out what has no period', () => {
    expect(periodRange({}).has(undefined)).toBe(false);
  });

  test('are a cut only where an end was chosen', () => {
    expect([{}, { from: '2019' }, { to: '2019' }].map((state) => periodRange(state).cut)).toEqual([false, true, true]);
  });
});

describe('the choices', () => {
  test('are the periods there are, once each, earliest and latest by default', () => {
    const [from, to] = periodRangeControls([2020, undefined, 2018, 2020, 2023], 'zh');
    expect(from?.choices.map(({ label }) => label)).toEqual(['2018年', '2020年', '2023年']);
    expect(to?.choices.map(({ value }) => value)).toEqual(['2023', '2020', '2018']);
  });

  test('are none where there is nothing to choose between', () => {
    expect(periodRangeControls(['2020-Q1', '2020-Q1'], 'en')).toEqual([]);
  });
});

/** Of every chart that has a range: what begins or ends at each period, each period alone, each with the next. */
const { published } = presentData();
const ranged = charts.flatMap((chart) => {
  const rows = chart.rows(published);
  const from = chart.render(rows, 'zh').controls.find((control) => control.key === 'from');
  const periods = from?.choices.map((choice) => choice.value) ?? [];
  const states = periods.flatMap((period, index) => {
    const next = periods[index + 1];
    const pair = next === undefined ? [] : [{ from: period, to: next }];
    return [{ from: period }, { to: period }, { from: period, to: period }, ...pair];
  });
  return from ? [{ id: chart.id, chart, rows, states }] : [];
});

describe.each(ranged)('$id', ({ id, chart, rows, states }) => {
  test.each(languages)('says, tabulates and draws a part of the whole, in %s', (lang) => {
    const whole = chart.render(rows, lang);
    const all = new Set(whole.table.rows.map((row) => row.id));
    for (const state of states) {
      const rendering = chart.render(rows, lang, state);
      const { words, table, sources, tips } = rendering;
      const said = [words.title, words.subtitle, words.alt, ...words.notes];
      expect(said.filter((sentence) => !/\S/.test(sentence))).toEqual([]);
      const { document } = parseHTML('<html><body></body></html>');
      const drawn = rendering.draw({ document, width: 304, id }).outerHTML;
      expect(`${said.join('\n')}\n${drawn}`, JSON.stringify(state)).not.toMatch(/undefined|NaN|Infinity|\[object/);
      expect(table.rows.filter((row) => !all.has(row.id))).toEqual([]);
      expect(sources.filter((source) => !whole.sources.includes(source))).toEqual([]);
      expect(Object.keys(tips).filter((row) => !(row in whole.tips))).toEqual([]);
    }
  });

  test('is the same range from either end', () => {
    const pair = states.find((state) => 'from' in state && 'to' in state && state.from !== state.to);
    const backwards = { from: pair?.to ?? '', to: pair?.from ?? '' };
    expect(chart.render(rows, 'zh', backwards).table).toEqual(chart.render(rows, 'zh', pair).table);
  });
});
