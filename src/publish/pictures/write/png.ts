import { crc32, deflateSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity of each pixel. */
  readonly pixels: Uint8Array;
}

/**
 * A PNG of at most 256 colours: the most frequent ones; every other pixel takes the nearest of them. Drawings have few
 * colours and shades between them, so the loss cannot be seen, and the file has a third of the size. Opaque; the same
 * pixels give the same bytes with the same version of Node.
 */
export function indexedPng({ width, height, pixels }: Pixels): Uint8Array {
  const words = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const counts = colourCounts(words);
  const ranked = [...counts].sort(([a, one], [b, other]) => other.count - one.count || a - b).map(([word]) => word);
  const palette = ranked.slice(0, 256);
  const indices = new Map(palette.map((word, index) => [word, index]));
  for (const word of ranked.slice(256)) indices.set(word, nearest(word, palette));
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y++) {
    const row = words.subarray(y * width, (y + 1) * width);
    // Each row begins with a zero byte: no PNG filter.
    const first = y * (width + 1) + 1;
    for (let start = 0, end = 0; start < width; start = end) {
      end = runEnd(row, start);
      rows.fill(indices.get(row[start] ?? 0) ?? 0, first + start, first + end);
    }
  }
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** How many pixels have each colour. */
function colourCounts(words: Uint32Array): Map<number, { count: number }> {
  const counts = new Map<number, { count: number }>();
  for (let start = 0, end = 0; start < words.length; start = end) {
    end = runEnd(words, start);
    const word = words[start] ?? 0;
    const known = counts.get(word);
    if (known) known.count += end - start;
    else counts.set(word, { count: end - start });
  }
  return counts;
}

/** The end of a run of pixels with the same colour: neighbours are mostly alike, and are counted together. */
function runEnd(words: Uint32Array, start: number): number {
  const word = words[start];
  let end = start + 1;
  while (end < words.length && words[end] === word) end++;
  return end;
}

/** A 32-bit word has the bytes red, green, blue, opacity from the low end: all platforms of Node are little-endian. */
const channels = (word: number): [number, number, number] => [word & 255, (word >> 8) & 255, (word >> 16) & 255];

function nearest(word: number, palette: readonly number[]): number {
  const [r, g, b] = channels(word);
  let [best, distance] = [0, Infinity];
  for (const [index, colour] of palette.entries()) {
    const [red, green, blue] = channels(colour);
    const away = 3 * (r - red) ** 2 + 6 * (g - green) ** 2 + (b - blue) ** 2;
    if (away < distance) [best, distance] = [index, away];
  }
  return best;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

let ready: Promise<void> | undefined;

/** Loads the WebAssembly renderer from node_modules, the same code on every platform. */
function start(): Promise<void> {
  const require = createRequire(path.resolve('package.json'));
  return (ready ??= initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm'))));
}

/** An outlined SVG as a PNG with a given width, its height in proportion. */
export async function png(outlined: string, width: number): Promise<Uint8Array> {
  await start();
  const picture = new Resvg(outlined, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } });
  const image = picture.render();
  try {
    return indexedPng({ width: image.width, height: image.height, pixels: image.pixels });
  } finally {
    image.free();
    picture.free();
  }
}
