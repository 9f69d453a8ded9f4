import { describe, expect, test } from 'vitest';
import { erlangC } from '../../../../src/lib/numbers/erlang-c.ts';

/** The load in erlangs as calls of an hour: with a handling time of 180 seconds, 20 calls are one erlang. */
const handleSeconds = 180;
const ofLoad = (load: number, agents: number, targetSeconds = 20) =>
  erlangC({ calls: load * 20, handleSeconds, agents, targetSeconds });

/** The textbook form, summed directly: (A^N/N!)·N/(N−A) ÷ (Σ A^k/k! + (A^N/N!)·N/(N−A)). */
function summed(load: number, agents: number): number {
  let term = 1;
  let sum = 0;
  for (let k = 0; k < agents; k++) {
    sum += term;
    term *= load / (k + 1);
  }
  const queue = (term * agents) / (agents - load);
  return queue / (sum + queue);
}

/** Erlang B from Erlang C, to hold the recursion against the traffic tables of telephone engineering. */
const lossFrom = (load: number, agents: number): number => {
  const waiting = ofLoad(load, agents)?.waiting ?? 1;
  return (waiting * (1 - load / agents)) / (1 - (waiting * load) / agents);
};

describe('probability of waiting', () => {
  test.each([
    [10, 11, 0.6821],
    [10, 12, 0.4494],
    [10, 13, 0.2853],
    [10, 14, 0.1741],
    [10, 15, 0.102],
    [1, 2, 1 / 3],
  ])('%d erlangs, %i agents: %d', (load, agents, waiting) => {
    expect(ofLoad(load, agents)?.waiting).toBeCloseTo(waiting, 4);
  });

  test('of one agent is the load itself', () => {
    for (const load of [0.1, 0.5, 0.9]) expect(ofLoad(load, 1)?.waiting).toBeCloseTo(load, 12);
  });

  test.each([
    [0.3, 1],
    [2.5, 4],
    [10, 12],
    [10, 15],
    [47.5, 50],
    [95, 100],
  ])('%d erlangs, %i agents: as the direct sum', (load, agents) => {
    expect(ofLoad(load, agents)?.waiting).toBeCloseTo(summed(load, agents), 10);
  });

  // Loads at which standard Erlang B tables give one call in a hundred lost.
  test.each([
    [4.461, 10],
    [8.108, 15],
    [12.03, 20],
    [20.34, 30],
  ])('%d erlangs on %i lines lose 1 %%', (load, lines) => {
    expect(lossFrom(load, lines)).toBeCloseTo(0.01, 4);
  });
});

test('mean wait and share within the target follow from the probability of waiting', () => {
  const queue = ofLoad(10, 12);
  expect(queue?.load).toBe(10);
  expect(queue?.meanWait).toBeCloseTo((summed(10, 12) * 180) / 2, 8);
  expect(queue?.withinTarget).toBeCloseTo(1 - summed(10, 12) * Math.exp((-2 * 20) / 180), 10);
  expect(ofLoad(10, 12, 0)?.withinTarget).toBeCloseTo(1 - summed(10, 12), 10);
});

test('thousands of agents neither overflow nor lose their meaning', () => {
  const queue = ofLoad(4900, 5000);
  expect(queue?.waiting).toBeGreaterThan(0);
  expect(queue?.waiting).toBeLessThan(1);
  expect(queue?.withinTarget).toBeGreaterThan(0.5);
});

test('as many contacts as agents can handle, or more: no steady state', () => {
  expect(ofLoad(12, 12)).toBeUndefined();
  expect(ofLoad(12.5, 12)).toBeUndefined();
});

test('nobody calls: nobody waits', () => {
  expect(ofLoad(0, 3)).toEqual({ load: 0, waiting: 0, meanWait: 0, withinTarget: 1 });
});

test.each([
  { agents: 0 },
  { agents: 2.5 },
  { calls: -1 },
  { calls: Number.NaN },
  { handleSeconds: Infinity },
  { targetSeconds: -20 },
])('%o is refused', (wrong) => {
  expect(() => erlangC({ calls: 10, handleSeconds, agents: 3, targetSeconds: 20, ...wrong })).toThrow();
});
