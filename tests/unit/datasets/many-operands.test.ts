import { expect, test } from 'vitest';
import { recompute } from '../../../src/datasets/statements/recompute.ts';

type Operands = Parameters<typeof recompute>[1];
const context: Parameters<typeof recompute>[2] = { saidIn: undefined, unit: 'percent' };
/** Shares as they are printed, rounded, so that each has two ends. */
const answers = (count: number): Operands =>
  Array.from({ length: count }, (_, index) => ({
    id: String(index),
    low: 1,
    high: 1.5,
    unit: 'percent',
    share: 1 / count,
    period: undefined,
  }));

test('shares of a question with many answers are added up: by their ends, not by every choice of ends', () => {
  expect(recompute('sum', answers(60), context)?.printed).toEqual({ low: 60, high: 90 });
  expect(recompute('sum', answers(3), context)?.printed).toEqual({ low: 3, high: 4.5 });
  const mean = recompute('weighted_mean', answers(64), context)?.printed;
  expect([mean?.low, mean?.high]).toEqual([1, 1.5]);
});

test('of more open figures than can be tried nothing is said, and nothing breaks', () => {
  expect(recompute('comparison', answers(40), context)).toBeUndefined();
  expect(recompute('comparison', answers(6), context)?.printed).toEqual({ low: -0.5, high: 0.5 });
});
