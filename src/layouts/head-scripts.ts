import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';

/**
 * The only inline scripts: they must run before the first paint, and separate files would cost a round trip. The page's
 * policy allows them by hash (scripts/support/headers); no other inline script runs.
 */
export const headScripts = { page: minified('page'), frame: minified('frame') } as const;

/** The script element for a page. */
export const headScript = (name: keyof typeof headScripts): string => `<script>${headScripts[name]}</script>`;

function minified(name: string): string {
  const source = readFileSync(`src/client/head/${name}.ts`, 'utf8');
  const { code } = transformSync(source, { loader: 'ts', format: 'iife', minify: true, target: 'es2020' });
  return code.trim();
}
