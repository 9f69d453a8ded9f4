import type { Plugin } from 'vite';

/** What drawing a chart needs whichever chart it is. */
const drawing = [
  // Part of d3-scale.
  /^\0left-out:d3-time-format/,
  /\/src\/marks\/(empty|drawing|node|text-node|theme|draw-context|type|spread-labels)\.ts/,
  // What is shared and draws with Plot goes with Plot: the two may not need each other.
  /\/src\/charts\/(shared\/(?!year-line|index-panel)|[a-z-]+\.ts)/,
  /\/src\/i18n\/(format-figure|format-rounded|units|measure-text|wrap-text|letter-case|join-list|period)/,
  /\/node_modules\/(d3-(array|scale|selection|interpolate|color|format|time)|internmap)\//,
];
/** What charts need besides that are still drawn by hand, and those that are drawn with Plot. */
const byHand = [/\/src\/marks\/by-hand\//];
const plot = [
  /^\0left-out:/,
  /\/src\/(marks|charts\/shared)\//,
  /\/node_modules\/(@observablehq\/plot|d3|d3-[a-z-]+|isoformat)\//,
];
/** Small parts that figures share with drawings and with other pages. */
const common = [
  /rolldown.runtime/,
  /\/src\/client\/page\/(append-|page-lang)/,
  /\/src\/client\/(controls\/(address|chosen-words|chosen-figure|fields|page-remark|query-text|set-choices|state-address)|figure\/(fill-in|status-beside)|share\/(copy-from|copy-text|say-copied))/,
  /\/src\/i18n\/(figure-words|format-number|foreign-runs|non-breaking-runs|lang|word-breaks|segment-words|choice-words)/,
  /\/src\/charts\/(registry|shared\/cite-sources)\.ts/,
  /\/src\/lib\/(figure|once-per|parse-decimal|period-year|quarter|query-text|round|round-significant)\.ts/,
];
/** Loaded by an address of their own, or before anything is used. */
const apart = /\/(copy-page|all-charts)\.ts/;

const group = (name: string, parts: readonly RegExp[]) => ({
  name,
  test: (id: string): boolean => !apart.test(id) && parts.some((part) => part.test(id)),
});

/**
 * Which modules of the pages' scripts travel together, so that a first choice asks for seven files: what answers the use of
 * a figure, what it shares with others, what draws (two), the chart, its words and its rows. The bundler parts all others by
 * who needs them.
 */
export const scriptChunks = (): Plugin => ({
  name: 'script-chunks',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  // No chunk is imported from outside the bundle, so none needs its own exports kept.
  options: (options) => ({ ...options, preserveEntrySignatures: false }),
  outputOptions: (options) => ({
    ...options,
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [group('common', common), group('drawing', drawing), group('by-hand', byHand), group('plot', plot)],
    },
  }),
});
