import { decode } from 'fast-png';
import { expect, test } from 'vitest';
import { indexedPng } from '../../../../../src/publish/pictures/write/png.ts';

const [width, height] = [37, 29];
const picture = (colourOf: (index: number) => readonly [number, number, number]): Uint8Array =>
  Uint8Array.from(Array.from({ length: width * height }, (_, index) => [...colourOf(index), 255]).flat());
const shown = (bytes: Uint8Array): number[] => {
  const { palette, data } = decode(bytes);
  return Array.from(data).flatMap((index) => palette?.[index]?.slice(0, 3) ?? []);
};
const wanted = (pixels: Uint8Array): number[] => Array.from(pixels).filter((_, index) => index % 4 !== 3);

test('keeps each pixel of a picture with up to 256 colours', () => {
  for (const colours of [1, 2, 256]) {
    const pixels = picture((index) => [(index * 7) % colours, 255 - ((index * 7) % colours), 9]);
    const bytes = indexedPng({ width, height, pixels });
    expect(decode(bytes)).toMatchObject({ width, height, channels: 1 });
    expect(shown(bytes), `${colours} colours`).toEqual(wanted(pixels));
  }
});

test('takes the nearest colour for the rarest ones', () => {
  const pixels = picture((index) => (index < 700 ? [index % 250, 0, 0] : [index % 250, 1, (index >> 1) % 2]));
  const bytes = indexedPng({ width, height, pixels });
  const [got, right] = [shown(bytes), wanted(pixels)];
  expect(Math.max(...right.map((value, index) => Math.abs(value - (got[index] ?? 0))))).toBeLessThanOrEqual(10);
});
