import { describe, expect, test } from 'vitest';
import { pathBox } from '../../../../src/publish/pictures/scene-boxes.ts';

describe('pathBox', () => {
  test.each([
    ['M1,2L5,-3', { left: 1, right: 5, top: -3, bottom: 2 }],
    ['M10,10h-4V30v-25H8', { left: 6, right: 10, top: 5, bottom: 30 }],
    ['m5,5l10,10m0,-10l-10,10', { left: 5, right: 15, top: 5, bottom: 15 }],
    ['M0,0 10,20 30,5', { left: 0, right: 30, top: 0, bottom: 20 }],
    // After Z the next relative step starts where the shape did.
    ['M10,10H20V20Zl-5,-5', { left: 5, right: 20, top: 5, bottom: 20 }],
    // The left half of a circle about 7,6; its right half; three quarters of one.
    ['M7,0a6,6 0 0 0 0,12z', { left: 1, right: 7, top: 0, bottom: 12 }],
    ['M7,0a6,6 0 0 1 0,12z', { left: 7, right: 13, top: 0, bottom: 12 }],
    ['M10,0A10,10 0 1 1 0,-10', { left: -10, right: 10, top: -10, bottom: 10 }],
    ['M10,0A10,10 0 0 0 0,-10', { left: 0, right: 10, top: -10, bottom: 0 }],
  ])('%s', (d, box) => {
    const found = pathBox(d);
    expect(found).not.toBeNull();
    for (const [side, value] of Object.entries(box)) expect(found, side).toHaveProperty(side, expect.closeTo(value, 6));
  });

  test('is null where nothing is drawn, and refuses what it does not know', () => {
    expect(pathBox('')).toBeNull();
    for (const d of ['M0,0A5,9 0 0 0 9,9', 'M0,0T5,5', 'M0,0L5', 'M0,0L00,1']) expect(() => pathBox(d), d).toThrow(d);
  });
});
