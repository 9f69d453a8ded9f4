import { expect, test } from 'vitest';
import { byPrintedDay, earliestOf, knownOn, latestOf } from '../../../../src/lib/periods/known-on.ts';

test.each([
  ['2023-07-26', '2023-07-26', 'yes'],
  ['2023-07-26', '2023-07-25', 'no'],
  ['2023-07-26', '2023-07', 'yes'],
  ['2023-07-26', '2023-06', 'no'],
  ['2023-07-26', '2023', 'yes'],
  ['2023-07', '2023-07-30', 'maybe'],
  ['2023-07', '2023-07-31', 'yes'],
  ['2023-02', '2023-02', 'yes'],
  ['2023', '2022-12-31', 'no'],
  ['2023', '2023-01', 'maybe'],
  ['2023', '2023-12', 'yes'],
])('what came out in %s was known on %s: %s', (published, on, known) => {
  expect(knownOn(published, on)).toBe(known);
});

test('days are in the order of when something was out for certain', () => {
  const days = ['2022-12-31', '2023-07-01', '2023-07-31', '2023-07', '2023-12-31', '2023', '2024-01-01'];
  expect(days.toReversed().toSorted(byPrintedDay)).toEqual(days);
});

test('of several pages the first dated one counts, of two numbers the later, and an unknown day stays unknown', () => {
  expect(earliestOf(['2023', undefined, '2023-07-26'])).toBe('2023-07-26');
  expect(earliestOf([undefined])).toBeUndefined();
  expect(latestOf(['2023', '2023-07-26'])).toBe('2023');
  expect(latestOf(['2023-07-26', undefined])).toBeUndefined();
});
