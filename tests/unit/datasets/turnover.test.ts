import { describe, expect, test } from 'vitest';
import { shapeTurnover } from '../../../src/datasets/tables/turnover.ts';
import type { Row } from '../../../src/tables/value.ts';
import { exactly, tableInput } from '../../helpers/table-input.ts';
import { presentData } from '../../helpers/present-data.ts';

const { turnover, turnoverContext } = presentData().published;

const rate = (id: string, changes: Readonly<Row> = {}): Row => ({
  ...exactly(id, 10, 'percent'),
  ...{
    metric: 'agent_attrition_month',
    definition: 'attrition_month',
    place: 'CN',
    coverage: 'whole',
    population_zh: '',
    population_en: '',
  },
  ...changes,
});

describe('what a rate comes to in a year', () => {
  const monthly = (id: string, changes: Readonly<Row> = {}) => rate(id, { window: 'month', ...changes });
  const bands = (rows: readonly Row[]) =>
    shapeTurnover(tableInput('turnover', rows).rows).map(({ id, yearly }) => [
      id,
      yearly && [yearly.low, yearly.high],
      yearly?.ways.map(({ formula }) => formula),
    ]);

  test('the columns choose the formulas, and what they do not say widens the band', () => {
    const all = ['compounded', 'added', 'with_joiners'];
    const rows = [
      monthly('A'),
      monthly('B', { value: null, low: 3, high: 5, bound: 'between' }),
      monthly('C', { numerator: 'start_leavers' }),
      monthly('D', { numerator: 'departures' }),
      monthly('E', { denominator: 'staff_at_start' }),
      monthly('F', { denominator: 'average_staff' }),
      monthly('G', { numerator: 'departures', denominator: 'staff_and_joiners' }),
      rate('H', { window: 'half_year' }),
    ];
    expect(bands(rows)).toEqual([
      ['A', [57.14, 120], all],
      ['B', [27.07, 60], all],
      ['C', [71.76, 71.76], ['compounded']],
      ['D', [57.14, 120], ['added', 'with_joiners']],
      ['E', [71.76, 120], ['compounded', 'added']],
      ['F', [120, 120], ['added']],
      ['G', [57.14, 57.14], ['with_joiners']],
      ['H', [18.18, 20], all],
    ]);
  });

  test('nothing is worked out of an unknown window, an open end, another kind of share, or a yearly rate', () => {
    const rows = [
      rate('A'),
      monthly('B', { value: null, low: 10, bound: 'at_least' }),
      monthly('C', { value: null, bound: null, unit: null }),
      monthly('D', { numerator: 'employers', denominator: 'employers' }),
      monthly('E', { numerator: 'start_leavers', denominator: 'average_staff' }),
      monthly('F', { unit: '10k_person' }),
      rate('G', { window: 'year' }),
    ];
    expect(bands(rows)).toEqual(rows.map(({ id }) => [id, undefined, undefined]));
    expect(shapeTurnover(tableInput('turnover', []).rows)).toEqual([]);
  });

  test('a window that a row gives is the one its definition speaks of', () => {
    const windows = [...turnover, ...turnoverContext].flatMap(({ definition, window }) =>
      window && definition.id.startsWith('attrition_') ? [[definition.id, window.id] as const] : [],
    );
    expect(windows.length).toBeGreaterThan(20);
    for (const [definition, window] of windows) expect(definition).toMatch(new RegExp(`_${window}(_|$)`));
  });
});

describe('turnover', () => {
  test('rates that are not of customer service stay out of it', () => {
    const publishers = turnover.map(({ publisher }) => publisher.en);
    expect(publishers).not.toContain('51job');
    expect(turnoverContext.map(({ scope }) => scope)).not.toContain('customer_service');
    expect(new Set(turnoverContext.map(({ scope }) => scope))).toEqual(new Set(['outsourcing', 'all_employees']));
    const definitions = new Set(turnover.map(({ definition }) => definition.id));
    for (const { definition } of turnoverContext) expect(definitions).not.toContain(definition.id);
  });

  test('of 2020 and 2024 only a difference is printed, and no level is made of it', () => {
    const years = turnoverContext
      .filter(({ metric, place }) => metric.id === 'all_employer_leaver_rate' && place.id === 'CN')
      .map(({ period }) => period);
    expect(new Set(years)).toEqual(new Set(['2009', '2011', '2013', '2014', '2015', '2021', '2022', '2025']));
  });
});
