import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/** What each folder of src may import from, itself included. The page about the design draws the same arrows. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  lib: ['lib'],
  tables: ['tables', 'lib'],
  i18n: ['i18n', 'lib'],
  datasets: ['datasets', 'tables', 'i18n', 'lib'],
  marks: ['marks', 'i18n', 'lib'],
  charts: ['charts', 'marks', 'i18n', 'lib'],
  client: ['client', 'charts', 'marks', 'i18n', 'lib'],
  figures: ['figures', 'charts', 'marks', 'datasets', 'tables', 'i18n', 'lib'],
  checker: ['checker', 'client', 'charts', 'marks', 'datasets', 'tables', 'i18n', 'lib'],
  components: [
    'components',
    'figures',
    'client',
    'charts',
    'marks',
    'datasets',
    'tables',
    'i18n',
    'lib',
    'content',
    'styles',
  ],
  content: ['content', 'i18n', 'lib'],
  layouts: [
    'layouts',
    'components',
    'figures',
    'content',
    'client',
    'charts',
    'marks',
    'datasets',
    'tables',
    'i18n',
    'lib',
    'styles',
  ],
  pages: [
    'pages',
    'layouts',
    'components',
    'figures',
    'checker',
    'client',
    'charts',
    'marks',
    'datasets',
    'tables',
    'i18n',
    'lib',
    'content',
    'styles',
  ],
  styles: ['styles', 'marks', 'lib'],
};

/** Folders that may name another one's types, but load none of its code. */
const typesOnly: Readonly<Record<string, readonly string[]>> = {
  charts: ['tables', 'datasets'],
  client: ['tables', 'datasets'],
  content: ['tables'],
};

/** What a page may load. */
const drawing = ['charts', 'client', 'marks', 'i18n', 'lib'];

/** Papa Parse, Arquero, valibot and the reader of workbooks stay out of what a browser may load. */
const buildOnly = /^(papaparse|arquero|valibot|hucre|node:)/;

/** Writes workbooks; a page asks for it when one is asked for. */
const workbookWriter = path.join('charts', 'shown', 'shown-workbook.ts');

interface Import {
  readonly file: string;
  readonly folder: string;
  readonly target: string;
  readonly typeOnly: boolean;
  /** Loaded when it is needed. */
  readonly lazy: boolean;
}

const root = path.resolve('src');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(ts|astro)$/.test(file));

function importsOf(file: string): Import[] {
  const source = readFileSync(path.join(root, file), 'utf8');
  const found = source.matchAll(
    /^\s*(import|export)\s+(type\s)?[^'"`;]*?from\s+['"]([^'"]+)['"]|^\s*import\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/gm,
  );
  return [...found].map((match) => {
    const name = match[3] ?? match[4] ?? match[5] ?? '';
    const target = name.startsWith('.') ? path.relative(root, path.resolve(root, path.dirname(file), name)) : name;
    return { file, folder: topFolder(file), target, typeOnly: match[2] !== undefined, lazy: match[5] !== undefined };
  });
}

const topFolder = (file: string): string => file.split(path.sep)[0] ?? '';
const imports = files.flatMap(importsOf);
const own = imports.filter(({ target }) => existsInSource(target));

function existsInSource(target: string): boolean {
  return topFolder(target) in allowed;
}

describe('imports go one way', () => {
  test('there are imports to judge', () => {
    expect(own.length).toBeGreaterThan(100);
    expect(new Set(files.map(topFolder)).size).toBeGreaterThan(8);
  });

  test('every folder of src has its rule', () => {
    expect(
      [...new Set(files.filter((file) => file.includes(path.sep)).map(topFolder))].filter(
        (folder) => !(folder in allowed),
      ),
    ).toEqual([]);
  });

  test('no folder imports from one above it', () => {
    const wrong = own.filter(({ folder, target, typeOnly }) => {
      const to = topFolder(target);
      return !allowed[folder]?.includes(to) && !(typeOnly && typesOnly[folder]?.includes(to));
    });
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  test('drawing code loads neither parser nor transforms', () => {
    const wrong = imports.filter(
      ({ file, folder, target, typeOnly }) =>
        drawing.includes(folder) &&
        !typeOnly &&
        buildOnly.test(target) &&
        !(file === workbookWriter && target === 'hucre/xlsx'),
    );
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  test('what writes workbooks is loaded by a page when one is asked for', () => {
    const users = imports.filter(({ folder, target }) => drawing.includes(folder) && target === workbookWriter);
    expect(users.length).toBeGreaterThan(0);
    expect(users.filter(({ typeOnly, lazy }) => !typeOnly && !lazy).map(({ file }) => file)).toEqual([]);
  });

  test('the page of the checker leaves parser and transforms to its judge, who runs in a thread of its own', () => {
    const onPage = own.filter(({ file }) => file.startsWith(path.join('checker', 'page')));
    const wrong = onPage.filter(
      ({ target, typeOnly }) =>
        !typeOnly && (['tables', 'datasets'].includes(topFolder(target)) || target.startsWith('checker/judge')),
    );
    expect(onPage.length).toBeGreaterThan(10);
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
    const node = imports.filter(({ folder, target }) => folder === 'checker' && target.startsWith('node:'));
    expect(node).toEqual([]);
  });

  test('only pages and their parts name astro', () => {
    const wrong = imports.filter(
      ({ file, folder, target }) =>
        /^astro(:|$)/.test(target) &&
        !['components', 'layouts', 'pages'].includes(folder) &&
        file !== 'content.config.ts',
    );
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });
});
