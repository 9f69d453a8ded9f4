import { decode, encode } from 'fast-png';

/** The greatest share of pixels that may differ. */
export const pixelsAllowed = 0.001;
/** By how much a channel of a pixel, of 255, may differ without being counted. */
const tolerance = 8;
/** The space between the pictures of a strip, in pixels. */
const gap = 16;

export interface Comparison {
  /** The share of differing pixels. */
  readonly share: number;
  /** The old picture, the new one and their differences side by side, as PNG. */
  readonly strip: () => Uint8Array;
}

interface Picture {
  readonly width: number;
  readonly height: number;
  /**
   * The red, green and blue of a pixel, blended with white where the picture is transparent; undefined outside the
   * picture.
   */
  readonly at: (x: number, y: number) => readonly [number, number, number] | undefined;
}

/** Compares two pictures in PNG. What only one of them covers counts as different. */
export function comparePictures(before: Uint8Array, after: Uint8Array): Comparison {
  const [old, fresh] = [read(before), read(after)];
  const width = Math.max(old.width, fresh.width);
  const height = Math.max(old.height, fresh.height);
  const differs = (x: number, y: number): boolean => {
    const [one, other] = [old.at(x, y), fresh.at(x, y)];
    if (!one || !other) return one !== other;
    return one.some((channel, index) => Math.abs(channel - (other[index] ?? 0)) > tolerance);
  };
  let differing = 0;
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) if (differs(x, y)) differing++;

  const strip = (): Uint8Array => {
    const across = 3 * width + 2 * gap;
    const data = new Uint8Array(across * height * 3).fill(128);
    const paint = (x: number, y: number, colour: readonly number[]): void => {
      data.set(colour, (y * across + x) * 3);
    };
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        const [one, other] = [old.at(x, y), fresh.at(x, y)];
        if (one) paint(x, y, one);
        if (other) paint(width + gap + x, y, other);
        // Equal pixels remain as a pale shade, so that a difference can be located.
        const shade = 200 + Math.round((other?.[1] ?? 255) * 0.2);
        paint(2 * (width + gap) + x, y, differs(x, y) ? [224, 0, 64] : [shade, shade, shade]);
      }
    return encode({ width: across, height, data, channels: 3, depth: 8 });
  };
  return { share: differing / (width * height), strip };
}

function read(png: Uint8Array): Picture {
  const { width, height, data, channels } = decode(png);
  return {
    width,
    height,
    at: (x, y) => {
      if (x >= width || y >= height) return undefined;
      const from = (y * width + x) * channels;
      return [data[from] ?? 255, data[from + 1] ?? 255, data[from + 2] ?? 255];
    },
  };
}
