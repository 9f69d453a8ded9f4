import type { Plugin } from 'vite';

/**
 * Parts of D3 that Plot imports and no drawing of ours uses: maps, colour schemes, clock times, animation. With each
 * the exports that Plot calls while it is loaded.
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

/**
 * Parts of Plot that no drawing of ours uses, by the end of their path: its own tips, pointers and legends, and maps.
 * For those that it calls for every drawing, a replacement that returns what the original does without them.
 */
const unusedOfPlot: Readonly<Record<string, string>> = {
  'legends.js': 'export const createLegends = () => [], exposeLegends = () => undefined, legend = absent;',
  'projection.js':
    'export const createProjection = () => undefined, hasProjection = () => false, projectionAspectRatio = () => undefined, project = absent, applyPosition = absent, getGeometryChannels = absent, xyProjection = absent;',
  'tip.js': 'export const tip = absent, Tip = absent;',
  'pointer.js':
    'export const pointer = absent, pointerX = absent, pointerY = absent, anchorX = absent, anchorY = absent;',
};

const mark = '\0left-out:';
const absent = (name: string): string =>
  `const absent = () => { throw new Error(${JSON.stringify(`${name} is left out of what browsers load: see scripts/support/left-out.ts`)}); };`;

/**
 * Omits these parts from the scripts for browsers, which saves a fifth of the drawing layer. Their names remain
 * exported, so that Plot can be bundled unchanged; calling one throws an error that names the package. The build draws
 * with all of D3.
 */
export const leftOut = (): Plugin => ({
  name: 'left-out',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  resolveId(id, importer) {
    if (importer?.startsWith(mark)) return undefined;
    const part = importer?.includes('/@observablehq/plot/') ? (id.split('/').at(-1) ?? '') : '';
    if (part in unusedOfPlot) return `${mark}plot/${part}`;
    return id in unused ? mark + id : undefined;
  },
  async load(id) {
    if (!id.startsWith(mark)) return undefined;
    const name = id.slice(mark.length);
    const ofPlot = unusedOfPlot[name.replace('plot/', '')];
    if (ofPlot !== undefined) return `${absent(`Plot’s ${name}`)}\n${ofPlot}`;
    const called = unused[name] ?? [];
    const names = Object.keys((await import(name)) as object).filter((one) => !['default', ...called].includes(one));
    return [
      absent(name),
      ...(called.length > 0 ? [`export { ${called.join(', ')} } from '${name}';`] : []),
      ...names.map((one) => `export const ${one} = absent;`),
    ].join('\n');
  },
});
