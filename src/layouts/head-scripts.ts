import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';

/**
 * The only scripts that stand inside pages: they must run before the first paint, and a file of their own would cost a
 * round trip. A page's policy names them by digest (scripts/support/headers); no other inline script runs.
 */
export const headScripts = { page: minified('page'), frame: minified('frame') } as const;

/** The element that a page holds. */
export const headScript = (name: keyof typeof headScripts): string => `<script>${headScripts[name]}</script>`;

function minified(name: string): string {
  const source = readFileSync(`src/client/head/${name}.ts`, 'utf8');
  const { code } = transformSync(source, { loader: 'ts', format: 'iife', minify: true, target: 'es2020' });
  return code.trim();
}
