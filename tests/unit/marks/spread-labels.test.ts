import { expect, test } from 'vitest';
import { spreadLabels } from '../../../src/marks/by-hand/spread-labels.ts';

test('labels that have room stay where they are', () => {
  expect(spreadLabels([10, 50, 90], 14, 0, 100)).toEqual([10, 50, 90]);
});

test('crowded labels part by the gap and keep their order', () => {
  const placed = spreadLabels([50, 51, 49], 14, 0, 100);
  const [a = 0, b = 0, c = 0] = placed;
  expect(c).toBeLessThan(a);
  expect(a).toBeLessThan(b);
  expect(a - c).toBeGreaterThanOrEqual(14);
  expect(b - a).toBeGreaterThanOrEqual(14);
});

test('labels stay inside where there is room for all', () => {
  const placed = spreadLabels([98, 99, 100], 14, 0, 100);
  expect(Math.max(...placed)).toBeLessThanOrEqual(100);
  expect(Math.min(...placed)).toBeGreaterThanOrEqual(0);
});
