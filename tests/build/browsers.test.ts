import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import embedScript from '../../src/content/embed-script.json' with { type: 'json' };
import { scriptFaults } from '../helpers/browsers/script-faults.ts';
import { sourceFaults } from '../helpers/browsers/source-faults.ts';
import type { StyleFault } from '../helpers/browsers/style-faults.ts';
import { styleFaults } from '../helpers/browsers/style-faults.ts';
import { testLong } from '../helpers/depth.ts';

const read = (file: string): string => readFileSync(path.join(inject('site'), file), 'utf8');
const pages = (): string[] => globSync('**/*.html', { cwd: inject('site') });

/** The parts of pages that a pattern finds, each once. */
const inPages = (pattern: RegExp): string[] => [
  ...new Set(pages().flatMap((page) => Array.from(read(page).matchAll(pattern), ([, text = '']) => text))),
];

/** Names in bundles that only look like a new member of a built-in, or that are asked for before they are used. */
const allowedInScripts: Readonly<Record<string, string>> = {
  '.Duration': 'a type of Arrow, in flechette',
  '.alpha': 'a key of hucre',
  '.ariaDescription': 'an option of Plot',
  '.bytes': 'a key of a table’s description',
  '.connection': 'asked for in saves-data: no browser must have it',
  '.contacts': 'a key of charts',
  '.drop': 'an option of Arquero',
  '.escape': 'a method of Arquero',
  '.role': 'a key of rows',
  '.toArray': 'a method of flechette’s columns',
  '.when': 'words of charts',
  CompressionStream: 'hucre goes on without it',
  DecompressionStream: 'hucre goes on without it',
  requestIdleCallback: 'chart-figure uses a timer where it is missing',
};

/** What style sheets may use because a browser without it shows all that there is, only plainer. */
const allowedInStyles: readonly (readonly [feature: RegExp, where: RegExp, without: string])[] = [
  [/^(?:@container|container-type|inline-size|normal)$/, /width|container-type/, 'the narrow drawing, at any width'],
  [/^cqi$/, /^max-width:100cqi$/, 'a caption as wide as its table'],
  [/^:has$/, /^chart-figure:has/, 'no figure is a layer of its own there, so no tip lies under the next one'],
  [/^:has$/, /^\.suggestions:has/, 'a list without its border'],
  [/^:has$/, /fieldset:has\(label:nth-of-type\(6\)\)/, 'many controls in a row that wraps'],
  [/^:has$/, /^\.embed-tick:has/, 'a label that is not muted'],
  [/^:has$/, /^\.file:has/, 'words beside a file instead of below'],
  [/^(?:translate|none)$/, /^translate:/, 'a tick box three pixels higher'],
  [/^::-(?:webkit-slider|moz-range)-/, /\[type=range\]/, 'each browser names the parts of a slider by itself'],
  [/^@page$/, /^$/, 'sheets without a line of ours; the address and version stand at the end of the page'],
  [/^subgrid$/, /./, 'two drawings that begin at different heights'],
  [/^@starting-style$/, /^$/, 'a tip that is there at once'],
  [
    /^(?:::details-content|content-visibility|visible)$/,
    /^\.(how-to-read|source-rest|gap)|^content/,
    'folded notes stay so on paper',
  ],
  [/^@media \(scripting\)$/, /./, 'without script, controls that are disabled'],
  [/^@media \(forced-colors\)$|^(?:forced-color-adjust|none)$/, /forced-color/, 'the colours of the page'],
  [/^(?:text-autospace|no-autospace|normal)$/, /^text-autospace:/, 'no thin space between Chinese and Latin'],
  [/^(?:hanging-punctuation|allow-end)$/, /./, 'punctuation inside the measure'],
  [/^(?:text-wrap|balance|pretty)$/, /^text-wrap:/, 'lines of uneven length'],
  [/^text-size-adjust$/, /./, 'the size that a phone makes of it'],
  [/^(?:overscroll-behavior|contain)$/, /^overscroll-behavior:/, 'a page that scrolls after its list has ended'],
  [/^avoid$/, /^break-/, 'a heading at the foot of a printed page'],
  [/^(?:line-clamp|dotted)$/, /./, 'the same under its prefix'],
];

const notAllowed = (faults: readonly string[]): string[] =>
  faults.filter((fault) => !((/^[.\w]+/.exec(fault)?.[0] as string) in allowedInScripts));

const isAllowed = ({ feature, where }: StyleFault): boolean =>
  allowedInStyles.some(([name, place]) => name.test(feature) && place.test(where));

describe('what the oldest browsers lack', () => {
  test('no bundle uses', () => {
    const bundles = ['_astro/*.js', '*.js'].flatMap((files) => globSync(files, { cwd: inject('site') }));
    expect(bundles.length).toBeGreaterThan(20);
    const faults = new Map(bundles.map((file) => [file, scriptFaults(read(file))]));
    for (const [file, found] of faults) expect(notAllowed(found), file).toEqual([]);
    const used = new Set([...faults.values()].flat().map((fault) => /^[.\w]+/.exec(fault)?.[0]));
    expect(Object.keys(allowedInScripts).filter((name) => !used.has(name))).toEqual([]);
  });

  test('no script inside a page uses, nor the one for pages with embeds', () => {
    const inside = inPages(/<script>([^]*?)<\/script>/g);
    for (const code of [...inside, read(`embed/v1.${embedScript.current}.js`)])
      expect(scriptFaults(code, 'script'), code.slice(0, 80)).toEqual([]);
  });

  test('no style sheet uses without another answer', () => {
    const sheets = inPages(/<style[^>]*>([^]*?)<\/style>/g);
    expect(sheets.length).toBeGreaterThan(1);
    const faults = sheets.flatMap(styleFaults);
    const left = faults.filter((fault) => !isAllowed(fault)).map(({ feature, where }) => `${feature} in ${where}`);
    expect([...new Set(left)]).toEqual([]);
    for (const [feature, where] of allowedInStyles)
      expect(
        faults.some((fault) => feature.test(fault.feature) && where.test(fault.where)),
        String(where),
      ).toBe(true);
  });

  // Types are checked once more for it, and the bundles are judged above.
  testLong('no source of the client uses, by its type', () => {
    const files = globSync('src/{client,i18n,lib,tables}/**/*.ts');
    // A frame that is loaded at once.
    const harmless = /embed-host\.ts:\d+ \.loading: safari/;
    expect(sourceFaults(files).filter((fault) => !harmless.test(fault))).toEqual([]);
  });
});

describe('the judges find', () => {
  test.each([
    ['Map.groupBy(rows, key)', /^Map\.groupBy \(chrome 117/],
    ['Object.groupBy(rows, key)', /^Object\.groupBy/],
    ['rows.toSorted()', /^\.toSorted/],
    ['rows.with(0, 1)', /^\.with/],
    ['seen.union(others)', /^\.union/],
    ['names.values().map(plain)', /helper of iterators/],
    ['names.values().toArray()', /^\.toArray/],
    ['Iterator.from(rows)', /^Iterator\.from/],
    ['Promise.withResolvers()', /^Promise\.withResolvers/],
    ['Array.fromAsync(rows)', /^Array\.fromAsync/],
    ['URL.canParse(text)', /^URL\.canParse/],
    ['scheduler.yield()', /^scheduler/],
    ['element.checkVisibility()', /^\.checkVisibility/],
    ['element.showPopover()', /^\.showPopover/],
    ['/[\\p{L}--[a-z]]/v', /flag v/],
    ['new RegExp(text, "gv")', /flag v/],
    ['/(?<!a)b/', /lookbehind/],
    ['new RegExp(`(?<=${a})b`)', /lookbehind/],
    ['class A { static { go() } }', /static block/],
    ['import a from "b" with { type: "json" }', /^syntax/],
  ])('in a script: %s', (code, fault) => {
    expect(scriptFaults(code).join('\n')).toMatch(fault);
  });

  test.each([
    'rows.findLast(is)',
    'structuredClone(rows)',
    'Object.hasOwn(a, b)',
    'Object.entries(a).map(b)',
    'typeof Iterator',
    'const groupBy = (a) => a; groupBy(b)',
    'await import("./a.js")',
    'class A { #a = 1; has(b) { return #a in b } }',
    'for (const a of rows.values()) go(a)',
  ])('nothing in %s', (code) => {
    expect(scriptFaults(code)).toEqual([]);
  });

  test.each([
    ['a:has(b) { color: red }', ':has'],
    ['a { color: color-mix(in srgb, red, blue) }', 'color-mix()'],
    ['a { --a: color-mix(in srgb, red, blue) }', 'color-mix()'],
    ['a { height: 100dvh }', 'dvh'],
    ['a { & b { color: red } }', 'nesting'],
    ['a { b & { color: red } }', 'unread'],
    ['@media (width > 3px) { a { color: red } }', '@media range'],
    ['@container (min-width: 3px) { a { color: red } }', '@container'],
    ['a { color: light-dark(red, blue) }', 'light-dark()'],
    ['a:popover-open { color: red }', ':popover-open'],
  ])('in a style sheet: %s', (css, feature) => {
    expect(styleFaults(css).map((fault) => fault.feature)).toContain(feature);
  });

  test.each([
    '@supports selector(:has(a)) { a:has(b) { color: red } }',
    'a { height: 100vh; height: 100dvh }',
    'a:focus-visible { color: red }',
    '@layer a { b { color: red } }',
    'a { inset: 0; aspect-ratio: 1; gap: 3px; width: min(3px, 4vw) }',
  ])('nothing in %s', (css) => {
    expect(styleFaults(css)).toEqual([]);
  });

  test('in a source: size of an address’s query, not of a map', () => {
    const code = 'export const size = (a: URLSearchParams, b: Map<string, string>): number =>\n  b.size +\n  a.size;\n';
    expect(sourceFaults([], { 'src/lib/given.ts': code })).toEqual(['src/lib/given.ts:3 .size: chrome 113, safari 17']);
  });
});
