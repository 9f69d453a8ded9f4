import { describe, expect, test } from 'vitest';
import type { Spot } from '../../../../src/client/marks/keyboard-order.ts';
import { across, keyboardOrder } from '../../../../src/client/marks/keyboard-order.ts';

const line = (series: string, ...points: readonly (readonly [number, number])[]): Spot[] =>
  points.map(([x, y]) => ({ series, x, y }));
const alone = (x: number, y: number): Spot => ({ series: undefined, x, y });

describe('left and right', () => {
  test('go along a series and then on to the next one, although years are drawn together', () => {
    const spots = [line('a', [0, 9])[0], line('b', [0, 5])[0], line('a', [20, 7])[0], line('b', [20, 6])[0]];
    expect(keyboardOrder(spots.filter((spot) => spot !== undefined))).toEqual([0, 2, 1, 3]);
  });

  test('go as drawn without series, and past marks that have none', () => {
    expect(keyboardOrder([alone(5, 0), alone(0, 0), alone(9, 9)])).toEqual([0, 1, 2]);
    expect(keyboardOrder([alone(0, 0), ...line('a', [0, 1]), alone(1, 1), ...line('a', [9, 1])])).toEqual([0, 1, 3, 2]);
  });
});

describe('up and down', () => {
  // Two lines that cross between 0 and 40, and a third that begins at 40.
  const spots = [
    ...line('a', [0, 10], [20, 50], [40, 90]),
    ...line('b', [0, 90], [20, 50], [40, 10]),
    ...line('c', [40, 50], [60, 50]),
  ];

  test('lead to the next series at the same x, whichever lies there', () => {
    expect(across(spots, 0, 1), 'b at 0').toBe(3);
    expect(across(spots, 3, -1), 'a at 0').toBe(0);
    expect(across(spots, 2, -1), 'c at 40').toBe(6);
    expect(across(spots, 6, -1), 'b at 40').toBe(5);
  });

  test('reach a series at the very same place', () => {
    expect(across(spots, 1, 1)).toBe(4);
    expect(across(spots, 4, -1)).toBe(1);
  });

  test('lead to the nearest mark of a series that does not reach so far, and hold at the edge', () => {
    expect(across(spots, 7, 1), 'a at its end').toBe(2);
    expect(across(spots, 0, -1)).toBe(0);
  });

  test('pass every series that reaches an x on the way from the top to the bottom', () => {
    const passed = [5];
    for (let at = 5; across(spots, at, 1) !== at; at = across(spots, at, 1)) passed.push(across(spots, at, 1));
    expect(passed.map((index) => spots[index]?.series)).toEqual(['b', 'c', 'a']);
  });

  test('without series lead to the nearest mark beyond, straight across first', () => {
    const rows = [alone(0, 0), alone(50, 1), alone(48, 30), alone(2, 40)];
    expect(across(rows, 0, 1)).toBe(3);
    expect(across(rows, 3, -1)).toBe(0);
    expect(across(rows, 0, -1)).toBe(0);
  });
});
