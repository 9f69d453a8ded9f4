import type { Plugin } from 'vite';

/** What drawing a chart needs whichever chart it is: Plot, our marks, what charts share. */
const drawing = [
  /^\0left-out:/,
  /\/src\/marks\//,
  /\/src\/charts\/(shared\/|[a-z-]+\.ts)/,
  /\/src\/i18n\/(format-figure|format-rounded|sentences|units|period|line-breaks\/wrap-text)/,
  /\/node_modules\/(@observablehq\/plot|d3|d3-[a-z-]+|internmap|isoformat)\//,
];
/** What several pages need before anything is used; what loads the rest stays apart, as copies on disk replace it. */
const first = [/\/src\/client\/(page\/looks|figure\/(fetch|figure-words|head-buttons|queue-early-events))\.ts/];
/** Small parts that figures share with drawings and with other pages. */
const common = [
  /rolldown.runtime/,
  /\/src\/(client\/page\/(fill|page-lang)|view\/(element|badges|words))\.ts/,
  /\/src\/client\/(controls\/(address|chosen-figure|fields|listen-to-form|page-remark|play-steps|set-buttons)|figure\/(fetch-input|fill-in|table\/sort-table)|marks\/marks-of|share\/(copy-from|say-copied))/,
  /\/src\/i18n\/(format-number|lang|line-breaks\/(foreign-runs|word-breaks)|words\/(choice|figure)-words)/,
  /\/src\/charts\/(registry|shared\/cite-sources)\.ts/,
  /\/src\/lib\/(figure|lazy|numbers\/(parse-decimal|round)|periods\/(period-year|quarter)|search\/holds-words|text\/addresses)\.ts/,
];
/** Loaded by an address of their own, or before anything is used. */
const apart = /\/(copy-page|all-charts)\.ts/;

const group = (name: string, parts: readonly RegExp[]) => ({
  name,
  test: (id: string): boolean => !apart.test(id) && parts.some((part) => part.test(id)),
});

/**
 * Which modules of the pages' scripts travel together, so that a first choice asks for six files: what answers the use of
 * a figure, what it shares with others, what draws, the chart, its words and its rows. The bundler parts all others by
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
      groups: [group('first', first), group('common', common), group('drawing', drawing)],
    },
  }),
});
