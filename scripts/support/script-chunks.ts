import type { Plugin } from 'vite';

/** Modules that drawing any chart needs: Plot, our marks, what charts share. */
const drawing = [
  /^\0left-out:/,
  /\/src\/marks\//,
  /\/src\/charts\/(shared\/|[a-z-]+\.ts)/,
  /\/src\/i18n\/(format-figure|format-rounded|sentences|units|period|line-breaks\/wrap-text)/,
  /\/node_modules\/(@observablehq\/plot|d3|d3-[a-z-]+|internmap|isoformat)\//,
];
/**
 * Modules that several pages need before anything is used. The module that loads the rest is separate, because copies
 * for disks replace it.
 */
const first = [/\/src\/client\/(page\/looks|figure\/(fetch|figure-words|head-buttons|queue-early-events))\.ts/];
/** Small modules that figures share with drawings and with other pages. */
const common = [
  /rolldown.runtime/,
  /\/src\/(client\/page\/(fill|page-lang)|view\/(element|badges|words))\.ts/,
  /\/src\/client\/(controls\/(address|chosen-figure|fields|listen-to-form|page-remark|play-steps|set-buttons)|figure\/(fetch-input|fill-in|table\/sort-table)|marks\/marks-of|share\/(copy-from|say-copied))/,
  /\/src\/i18n\/(format-number|lang|line-breaks\/(foreign-runs|word-breaks)|words\/(choice|figure)-words)/,
  /\/src\/charts\/(registry|shared\/cite-sources)\.ts/,
  /\/src\/lib\/(figure|lazy|numbers\/(parse-decimal|round)|periods\/(period-year|quarter)|search\/holds-words|text\/urls)\.ts/,
];
/** Modules that are loaded by an address of their own, or before anything is used. */
const apart = /\/(copy-page|all-charts)\.ts/;

const group = (name: string, parts: readonly RegExp[]) => ({
  name,
  test: (id: string): boolean => !apart.test(id) && parts.some((part) => part.test(id)),
});

/**
 * Groups the modules of the pages' scripts so that a first choice requests six files: what answers the use of a figure,
 * what it shares with others, what draws, the chart, its words and its rows. The bundler splits all others by their
 * users.
 */
export const scriptChunks = (): Plugin => ({
  name: 'script-chunks',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  // No chunk is imported from outside the bundle, so none must keep the exports of its entry.
  options: (options) => ({ ...options, preserveEntrySignatures: false }),
  outputOptions: (options) => ({
    ...options,
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [group('first', first), group('common', common), group('drawing', drawing)],
    },
  }),
});
