import { expect, test } from 'vitest';
import { round } from '../../../../src/lib/numbers/round.ts';

test.each([
  [5.44 * 10000, 0, 54400],
  [1.005, 2, 1.01],
  [-1.005, 2, -1.01],
  [-12.749, 2, -12.75],
  [2.20558, 1, 2.2],
  [0.1 + 0.2, 6, 0.3],
  [-0.4, 0, 0],
  [23.345588, 1, 23.3],
])('round(%d, %i) is %d', (value, digits, expected) => {
  expect(round(value, digits)).toBe(expected);
});
