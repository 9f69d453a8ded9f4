import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What a site is built from, beside the data and the libraries. */
const parts = [
  ...['src', 'scripts', 'public', 'fonts', 'docs', 'package.json', 'tsconfig.json', 'astro.config.mjs'],
  ...['CITATION.cff', 'LICENSE-DATA.md'],
];

/**
 * Copies the project into a folder as it is once a chart is no longer made: taken out of the registry, and nothing
 * else.
 * @throws where it does not stand where charts are listed
 */
export function projectWithout(chart: string, folder: string): void {
  for (const part of parts) cpSync(part, path.join(folder, part), { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'), 'junction');
  edit(path.join(folder, 'src/charts/registry.ts'), [new RegExp(`^  '${chart}': chart\\(.*\\n`, 'm')]);
}

function edit(file: string, taken: readonly RegExp[]): void {
  const text = readFileSync(file, 'utf8');
  const lost = taken.filter((pattern) => !pattern.test(text));
  if (lost.length > 0) throw new Error(`${file} has no ${lost.map(String).join(', ')}`);
  writeFileSync(
    file,
    taken.reduce((left, pattern) => left.replace(pattern, ''), text),
  );
}
