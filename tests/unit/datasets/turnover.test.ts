import { describe, expect, test } from 'vitest';
import { shapeTurnover } from '../../../src/datasets/turnover.ts';
import type { Row } from '../../../src/tables/types.ts';
import { exactly, sources, tableInput } from '../../helpers/table-input.ts';
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

describe('monthly rates over a year', () => {
  test('compound on those still there', () => {
    const rows = [
      rate('A'),
      rate('B', { value: null, low: 3, high: 5, bound: 'between' }),
      rate('C', { value: null, low: 10, bound: 'at_least' }),
      rate('D', { value: null, bound: null, unit: null }),
      rate('E', { definition: 'attrition_year' }),
    ];
    const rates = shapeTurnover(tableInput('turnover', rows), sources).map(({ id, yearly }) => [id, yearly]);
    expect(rates).toEqual([
      ['A', { low: 71.76, high: 71.76 }],
      ['B', { low: 30.62, high: 45.96 }],
      ['C', undefined],
      ['D', undefined],
      ['E', undefined],
    ]);
    expect(shapeTurnover(tableInput('turnover', []), sources)).toEqual([]);
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
