import { decode, encode } from 'fast-png';
import { describe, expect, test } from 'vitest';
import { comparePictures, pixelsAllowed } from '../../../../scripts/support/pixels/compare-pictures.ts';

/** A drawing of 200 by 100 pixels with a mark of 8 by 8, its left edge at `x`, on paper of some grey. */
function drawing(x: number, { paper = 250, height = 100 } = {}): Uint8Array {
  const data = new Uint8Array(200 * height * 3).fill(paper);
  for (let row = 40; row < 48; row++) data.fill(30, (row * 200 + x) * 3, (row * 200 + x + 8) * 3);
  return encode({ width: 200, height, data, channels: 3, depth: 8 });
}

describe('pictures compared by pixels', () => {
  test('the same picture passes, and so does a shade that no eye tells', () => {
    expect(comparePictures(drawing(20), drawing(20)).share).toBe(0);
    expect(comparePictures(drawing(20), drawing(20, { paper: 246 })).share).toBe(0);
  });

  test('a mark that moved by two pixels is found, and the strip shows where', () => {
    const { share, strip } = comparePictures(drawing(20), drawing(22));
    // Two columns of the mark's eight rows at either side.
    expect(share).toBe((2 * 2 * 8) / (200 * 100));
    expect(share).toBeGreaterThan(pixelsAllowed);
    const { width, height, data } = decode(strip());
    expect([width, height]).toEqual([3 * 200 + 2 * 16, 100]);
    const at = (x: number, y: number) => [...data.slice((y * width + x) * 3, (y * width + x) * 3 + 3)];
    const third = 2 * (200 + 16);
    expect([at(third + 20, 44), at(third + 25, 44), at(third + 29, 44)]).toEqual([
      [224, 0, 64],
      [206, 206, 206],
      [224, 0, 64],
    ]);
    expect([at(21, 44), at(216 + 21, 44)]).toEqual([
      [30, 30, 30],
      [250, 250, 250],
    ]);
  });

  test('a picture that grew differs by what it grew', () => {
    expect(comparePictures(drawing(20), drawing(20, { height: 125 })).share).toBe(0.2);
  });
});
