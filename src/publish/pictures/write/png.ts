import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { indexedPng } from './indexed-png.ts';

let ready: Promise<void> | undefined;

/** The same program on every platform, from its file in node_modules. */
function start(): Promise<void> {
  const require = createRequire(path.resolve('package.json'));
  return (ready ??= initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm'))));
}

/** An outlined SVG as a PNG of a width, its height in proportion. */
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
