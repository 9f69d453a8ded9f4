import type { Plugin } from 'vite';

/**
 * Parts of D3 that Plot names and no drawing of ours uses: maps, colour schemes, clock times, and what D3 animates with;
 * after each what Plot calls of it as it is loaded.
 */
const unused: Readonly<Record<string, readonly string[]>> = {
  'd3-geo': ['geoTransform'],
  'd3-scale-chromatic': [],
  'd3-time-format': [],
  'd3-transition': [],
  'd3-zoom': [],
  'd3-brush': [],
  'd3-axis': [],
};

const mark = '\0left-out:';

/**
 * Keeps those parts out of what browsers load, a fifth of the drawing layer. Their names stay, so that Plot is bundled
 * as it is; whoever calls one gets an error that names the package. The build draws with all of D3.
 */
export const leftOut = (): Plugin => ({
  name: 'left-out',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  resolveId: (id, importer) => (id in unused && !importer?.startsWith(mark) ? mark + id : undefined),
  async load(id) {
    if (!id.startsWith(mark)) return undefined;
    const name = id.slice(mark.length);
    const called = unused[name] ?? [];
    const names = Object.keys((await import(name)) as object).filter((one) => !['default', ...called].includes(one));
    return [
      `const absent = () => { throw new Error(${JSON.stringify(`${name} is left out of what browsers load: see scripts/support/left-out.ts`)}); };`,
      ...(called.length > 0 ? [`export { ${called.join(', ')} } from '${name}';`] : []),
      ...names.map((one) => `export const ${one} = absent;`),
    ].join('\n');
  },
});
