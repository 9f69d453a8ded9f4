import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { faceFiles } from './faces.ts';

/** What draws: this folder, the faces, and the libraries at their versions. */
const drawing = ['src/publish/pictures/**/*.ts', ...Object.values(faceFiles)];
const libraries = ['@resvg/resvg-wasm', 'fontkit', 'pdfkit', 'fflate', 'uqr', 'linkedom'].map(
  (name) => `node_modules/${name}/package.json`,
);
/** What composes, beside that: words, line breaking, colours. */
const composing = [
  'src/i18n/**/*.ts',
  'src/lib/**/*.ts',
  'src/marks/theme.ts',
  'src/publish/figures/{render-drawing,kept-drawings}.ts',
];

let known: { readonly renderer: string; readonly composer: string } | undefined;

/** Hashes of the programs that make pictures: another program, another picture. Read from the project's folder. */
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
