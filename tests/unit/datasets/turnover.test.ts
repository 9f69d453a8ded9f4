import { describe, expect, test } from 'vitest';
import { loadData } from '../../../src/datasets/load-data.ts';
import type { TurnoverClaim } from '../../../src/datasets/published.ts';
import { yearlyRates } from '../../../src/datasets/turnover.ts';
import type { Figure } from '../../../src/lib/figure.ts';

const { turnover, turnoverContext } = loadData('data').published;

type Rate = Pick<TurnoverClaim, 'id' | 'definition' | 'figure'>;
const rate = (id: string, figure: Partial<Figure> | undefined, definition = 'attrition_month'): Rate => ({
  id,
  definition: { id: definition, name: { zh: '', en: '' } },
  figure: figure && { bound: 'exact', unit: 'percent', ...figure },
});

describe('monthly rates over a year', () => {
  test('compound on those still there', () => {
    const rates = yearlyRates([
      rate('A', { value: 10 }),
      rate('B', { low: 3, high: 5, bound: 'between' }),
      rate('C', { low: 10, bound: 'at_least' }),
      rate('D', undefined),
      rate('E', { value: 10 }, 'attrition_year'),
    ]);
    expect([...rates]).toEqual([
      ['A', { low: 71.76, high: 71.76 }],
      ['B', { low: 30.62, high: 45.96 }],
    ]);
    expect(yearlyRates([]).size).toBe(0);
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
