import { describe, expect, test } from 'vitest';
import type { Area } from '../../../../src/client/marks/tip-box.ts';
import { gap, tipPlace } from '../../../../src/client/marks/tip-box.ts';

const room: Area = { left: 20, top: 100, right: 700, bottom: 600 };
const tip = { width: 240, height: 150 };
const mark = (left: number, top: number, width: number, height: number): Area => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('a tip', () => {
  test('stands beside its mark foot to foot, left of it where there is room', () => {
    expect(tipPlace(mark(100, 200, 20, 200), tip, room)).toEqual({ left: 120 + gap, top: 250, height: 150 });
    expect(tipPlace(mark(300, 200, 20, 200), tip, room)).toEqual({ left: 300 - gap - 240, top: 250, height: 150 });
    expect(tipPlace(mark(600, 200, 20, 200), tip, room)).toEqual({ left: 600 - gap - 240, top: 250, height: 150 });
  });

  test('stands below or above a mark that leaves no room beside it', () => {
    expect(tipPlace(mark(50, 200, 600, 20), tip, room)).toEqual({ left: 230, top: 220 + gap, height: 150 });
    expect(tipPlace(mark(50, 500, 600, 20), tip, room)).toEqual({ left: 230, top: 500 - gap - 150, height: 150 });
  });

  test('scrolls where the room is low', () => {
    expect(tipPlace(mark(100, 200, 20, 20), { width: 240, height: 900 }, room)).toEqual({
      ...{ left: 120 + gap, top: 100, height: 500 },
    });
    expect(tipPlace(mark(50, 300, 600, 20), { width: 240, height: 900 }, room).height).toBe(600 - 320 - gap);
  });

  test('never reaches over title, controls or an edge, and never lies on its mark where there is room', () => {
    for (let left = 20; left < 690; left += 23)
      for (let top = 100; top < 590; top += 31)
        for (const [width, height] of [
          [8, 8],
          [30, 200],
          [400, 12],
          [640, 30],
        ] as const) {
          const own = mark(left, top, Math.min(width, 700 - left), Math.min(height, 600 - top));
          const place = tipPlace(own, tip, room);
          const right = place.left + tip.width;
          const bottom = place.top + place.height;
          const at = JSON.stringify({ own, place });
          expect(place.left >= room.left && right <= room.right, at).toBe(true);
          expect(place.top >= room.top && bottom <= room.bottom, at).toBe(true);
          const apart = place.left >= own.right || right <= own.left || place.top >= own.bottom || bottom <= own.top;
          expect(apart, at).toBe(true);
        }
  });
});
