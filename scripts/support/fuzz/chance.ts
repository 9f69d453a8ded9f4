/** Random numbers that depend only on a seed and the number of an input, so that any input can be made again alone. */
export interface Chance {
  /** A whole number from 0 up to, but not including, the limit. */
  readonly below: (limit: number) => number;
  /**
   * A random member of a list.
   * @throws when the list is empty
   */
  readonly pick: <T>(list: readonly T[]) => T;
}

/** The random numbers of one input (mulberry32, seeded with both numbers). */
export function chanceOf(seed: number, input: number): Chance {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(input + 1, 0xc2b2ae35);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    pick: (list) => {
      if (list.length === 0) throw new Error('nothing to pick from');
      return list[below(list.length)] as (typeof list)[number];
    },
  };
}
