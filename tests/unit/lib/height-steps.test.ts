import { expect, test } from 'vitest';
import { heightSteps, mostSpare } from '../../../src/lib/height-steps.ts';
import { readHeights } from '../../../src/lib/read-heights.ts';

test('at every width measured a step holds its content, and hardly more', () => {
  const needs = Array.from({ length: 60 }, (_, index) => {
    const from = 280 + index * 8;
    return { from, height: Math.round(1500 + 400 * Math.sin(from / 60) + (from < 500 ? 600 : 0)) };
  });
  const steps = heightSteps(needs);
  expect(steps.length).toBeLessThan(needs.length / 2);
  const [first] = steps;
  expect(first?.from).toBe(0);
  for (const [index, { from, height }] of needs.entries()) {
    const step = steps.findLast((one) => one.from <= from)?.height ?? 0;
    expect(step).toBeGreaterThan(Math.max(height, needs[index + 1]?.height ?? 0));
  }
  const level = heightSteps([
    { from: 280, height: 1000 },
    { from: 400, height: 960 },
    { from: 500, height: 700 },
  ]);
  expect(level).toEqual([
    { from: 0, height: 1018 },
    { from: 500, height: 718 },
  ]);
  expect(1018 - 960).toBeLessThanOrEqual(mostSpare(960));
});

test('heights are read as they are kept', () => {
  expect(readHeights('0:1200 488:900')).toEqual([
    { from: 0, height: 1200 },
    { from: 488, height: 900 },
  ]);
  expect(readHeights('')).toEqual([]);
});
