import { createHash } from 'node:crypto';
import { globSync, readFileSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { faceFiles } from './faces.ts';

/** What rendering depends on: this folder, the fonts, and the libraries with their versions. */
const drawing = ['src/publish/pictures/**/*.ts', ...Object.values(faceFiles)];
const libraries = ['@resvg/resvg-wasm', 'fontkit', 'pdfkit', 'fflate', 'uqr', 'linkedom'].map(
  (name) => `node_modules/${name}/package.json`,
);
/** What composing depends on, in addition: words, line breaking, colours. */
const composing = [
  'src/i18n/**/*.ts',
  'src/lib/**/*.ts',
  'src/marks/theme.ts',
  'src/publish/figures/{render-drawing,kept-drawings}.ts',
];

let known: { readonly renderer: string; readonly composer: string } | undefined;

/** Hashes of the code that makes pictures, as other code makes other pictures. Read from the project's folder. */
export function programHashes(): { readonly renderer: string; readonly composer: string } {
  return (known ??= {
    renderer: hashOf([...drawing, ...libraries]),
    composer: hashOf([...drawing, ...libraries, ...composing]),
  });
}

function hashOf(patterns: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of globSync([...patterns]).sort()) hash.update(`${file}\n`).update(readFileSync(file));
  return hash.digest('hex');
}

const folder = path.resolve('node_modules/.cache/kefu-pictures');
const days = 60;
const hashLength = 32;

const hash = (bytes: Uint8Array | string): Buffer => createHash('sha256').update(bytes).digest();

/** The cache name of something that is made only from these parts. */
export function cacheName(...parts: readonly string[]): string {
  return hash(JSON.stringify(parts)).toString('hex');
}

/**
 * What an earlier build made from the same input; null where there is none or where it is damaged, as each file begins
 * with the hash of its content.
 */
export function fromCache(name: string): Uint8Array | null {
  let file: Buffer;
  try {
    file = readFileSync(path.join(folder, name));
  } catch {
    return null;
  }
  const bytes = file.subarray(hashLength);
  return hash(bytes).equals(file.subarray(0, hashLength)) ? bytes : null;
}

/**
 * Caches bytes for later builds. They are written to another name and renamed, so that concurrent or killed builds
 * never leave half a file. Where nothing can be written the next build makes it again; that is not an error.
 */
export function intoCache(name: string, bytes: Uint8Array): void {
  const fresh = path.join(folder, `${name}.${process.pid}`);
  try {
    clearOnce();
    writeFileSync(fresh, Buffer.concat([hash(bytes), bytes]));
    renameSync(fresh, path.join(folder, name));
  } catch {
    rmSync(fresh, { force: true });
  }
}

let cleared = false;

/** Makes the folder, and removes what was written long ago. */
function clearOnce(): void {
  if (cleared) return;
  cleared = true;
  mkdirSync(folder, { recursive: true });
  const oldest = performance.timeOrigin - days * 24 * 60 * 60 * 1000;
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    if (statSync(file, { throwIfNoEntry: false }) && statSync(file).mtimeMs < oldest) rmSync(file, { force: true });
  }
}
