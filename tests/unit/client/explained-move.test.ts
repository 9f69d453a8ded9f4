import { expect, test } from 'vitest';
import { explainedMove } from '../../../src/client/marks/move-marks.ts';

test.each([
  { what: 'another order', before: {}, after: { sort: 'name' }, moves: true },
  { what: 'the default order again', before: { sort: 'name', city: 'wuhan' }, after: { city: 'wuhan' }, moves: true },
  { what: 'the next step', before: { tenure: '0-1' }, after: { tenure: '1-3' }, moves: true },
  { what: 'into the steps', before: {}, after: { tenure: '0-1' }, moves: false },
  { what: 'out of the steps', before: { tenure: '10+' }, after: {}, moves: false },
  { what: 'another selection', before: {}, after: { city: 'wuhan' }, moves: false },
  { what: 'another selection in another order', before: {}, after: { city: 'wuhan', sort: 'name' }, moves: false },
  { what: 'the same at another width', before: { sort: 'name' }, after: { sort: 'name' }, moves: false },
])('$what: $moves', ({ before, after, moves }) => {
  expect(explainedMove(before, after, ['tenure'])).toBe(moves);
});
