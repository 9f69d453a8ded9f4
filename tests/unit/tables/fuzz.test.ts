import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { chanceOf } from '../../../scripts/support/fuzz/chance.ts';
import { mostBytes } from '../../../scripts/support/fuzz/random-input.ts';
import { prepareFuzz } from '../../../scripts/support/fuzz/try-input.ts';
import { runs, seed } from '../../helpers/depth.ts';

const fuzz = prepareFuzz(path.join(import.meta.dirname, '..', '..', '..', 'data'));

describe(`with seed ${seed}`, () => {
  test('random files and real ones that were broken are judged, whatever they hold', async () => {
    const outcomes = new Map<string, number>();
    for (let number = 0; number < runs(500); number += 1) {
      const input = fuzz.input(seed, number);
      // Of a workbook what is unpacked counts, and the reader has limits of its own for that.
      if (input.name.endsWith('.csv')) expect(input.bytes.length).toBeLessThanOrEqual(mostBytes);
      const { outcome } = await fuzz.attempt(input, number);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
    // Inputs that all fail at the same gate would try little of what is behind it.
    for (const outcome of ['accept', 'normalise', 'reject']) expect(outcomes.get(outcome), outcome).toBeGreaterThan(5);
  });

  test('an input is made again by its number alone', () => {
    for (const number of [0, 1, 77, 123_456]) expect(fuzz.input(seed, number)).toEqual(fuzz.input(seed, number));
    expect(chanceOf(seed, 1).below(2 ** 31)).not.toBe(chanceOf(seed, 2).below(2 ** 31));
  });
});
