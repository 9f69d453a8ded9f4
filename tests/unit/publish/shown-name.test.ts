import { expect, test } from 'vitest';
import { shownName } from '../../../src/publish/shown/shown-name.ts';

test.each([
  [{}, 'pay'],
  [{ city: 'chengdu', tenure: '3-5' }, 'pay_city-chengdu_tenure-3-5'],
  [{ tenure: '10+' }, 'pay_tenure-10+'],
  [{ area: '31080,CA' }, 'pay_area-31080-CA'],
  [{ area: 'a,b,c,d,e,f' }, 'pay_area-a-b-c-d-and-2-more'],
  [{ city: '../北京 "x"' }, 'pay_city-..-x-'],
])('a file of %j says what was chosen', (state, name) => {
  expect(shownName('pay', state)).toBe(name);
});
