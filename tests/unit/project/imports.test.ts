import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const shape = ['datasets', 'tables', 'i18n', 'lib'];
const draw = ['marks', 'i18n', 'lib'];
const record = ['charts', 'history', 'content', 'marks', ...shape];
const pageParts = ['client', 'view', 'publish', 'intake', 'styles', ...record];

/** What each folder of src may import from, besides itself. `docs/architecture.md` draws the same arrows. */
const below: Readonly<Record<string, readonly string[]>> = {
  lib: [],
  i18n: ['lib'],
  tables: ['lib'],
  datasets: ['tables', 'i18n', 'lib'],
  history: shape,
  intake: shape,
  marks: ['i18n', 'lib'],
  charts: draw,
  content: ['i18n', 'lib'],
  publish: record,
  view: ['charts', 'i18n', 'lib'],
  client: ['view', 'publish', 'intake', 'history', 'charts', 'marks', ...shape],
  styles: ['marks', 'lib'],
  components: pageParts,
  layouts: ['components', ...pageParts],
  pages: ['layouts', 'components', ...pageParts],
};

/** Folders that may name another one's types, but load none of its code. */
const typesOnly: Readonly<Record<string, readonly string[]>> = {
  charts: ['tables', 'datasets', 'history'],
  content: ['tables'],
};

/** What a page may load. */
const inBrowser = /^(charts|client|view|marks|i18n|lib|publish\/(shown|embed-codes))\//;
/** Of the client, what runs in the thread of the check page, or is loaded for a sentence. */
const judge = /^client\/check\/(judge|sentence)\//;
/** Papa Parse, Arquero, valibot and the reader of workbooks stay out of what a page may load. */
const buildOnly = /^(papaparse|arquero|valibot|hucre|node:)/;
/** Writes workbooks; a page asks for it when one is asked for. */
const workbookWriter = 'publish/shown/shown-workbook.ts';

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
  /** Loaded when it is needed. */
  readonly lazy: boolean;
}

const root = path.resolve('src');
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(ts|astro)$/.test(file));

function importsOf(file: string): Import[] {
  const source = readFileSync(path.join(root, file), 'utf8');
  const found = source.matchAll(
    /^\s*(import|export)\s+(type\s)?[^'"`;]*?from\s+['"]([^'"]+)['"]|^\s*import\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/gm,
  );
  return [...found].map((match) => {
    const name = match[3] ?? match[4] ?? match[5] ?? '';
    const target = name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name;
    return { file, target, typeOnly: match[2] !== undefined, lazy: match[5] !== undefined };
  });
}

const room = (file: string): string => file.split('/')[0] ?? '';
const imports = sources.flatMap(importsOf);
const own = imports.filter(({ target }) => room(target) in below);
const arrows = (found: readonly Import[]): string[] => found.map(({ file, target }) => `${file} → ${target}`);
const onPage = imports.filter(({ file }) => inBrowser.test(file) && !judge.test(file));

/** Groups of files that reach each other, by the order in which Tarjan's algorithm leaves them. */
function circles(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, { index: number; low: number; open: boolean }>();
  const stack: string[] = [];
  const found: string[][] = [];
  const visit = (file: string) => {
    const here = { index: order.size, low: order.size, open: true };
    order.set(file, here);
    stack.push(file);
    for (const to of edges.get(file) ?? []) {
      const there = order.get(to) ?? visit(to);
      if (there.open) here.low = Math.min(here.low, there.low);
    }
    if (here.low < here.index) return here;
    const circle = stack.splice(stack.indexOf(file));
    for (const one of circle) {
      const left = order.get(one);
      if (left) left.open = false;
    }
    if (circle.length > 1) found.push(circle);
    return here;
  };
  for (const file of edges.keys()) if (!order.has(file)) visit(file);
  return found;
}

describe('imports go one way', () => {
  test('there are imports to judge', () => {
    expect(own.length).toBeGreaterThan(1000);
    expect(onPage.length).toBeGreaterThan(100);
  });

  test('every folder of src has its rule', () => {
    const folders = new Set(sources.filter((file) => file.includes('/')).map(room));
    expect([...folders].filter((folder) => !(folder in below))).toEqual([]);
  });

  test('no folder imports from one above it', () => {
    const wrong = own.filter(({ file, target, typeOnly }) => {
      const [from, to] = [room(file), room(target)];
      return from !== to && !below[from]?.includes(to) && !(typeOnly && typesOnly[from]?.includes(to));
    });
    expect(arrows(wrong)).toEqual([]);
  });

  test('no files import each other in a circle, types included', () => {
    expect(
      circles(
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['b']],
        ]),
      ),
    ).toEqual([['b', 'c']]);
    const edges = Map.groupBy(own, ({ file }) => file);
    expect(circles(new Map([...edges].map(([file, found]) => [file, found.map(({ target }) => target)])))).toEqual([]);
  });

  test('pages load neither parser nor transforms, and the writer of workbooks only when it is needed', () => {
    const wrong = onPage.filter(({ target, typeOnly }) => !typeOnly && buildOnly.test(target));
    expect(arrows(wrong)).toEqual([`${workbookWriter} → hucre/xlsx`]);
    const users = onPage.filter(({ target }) => target === workbookWriter);
    expect(users.length).toBeGreaterThan(0);
    expect(arrows(users.filter(({ typeOnly, lazy }) => !typeOnly && !lazy))).toEqual([]);
  });

  test('pages load only what a browser is meant to load', () => {
    const wrong = onPage.filter(
      ({ target, typeOnly, lazy }) =>
        !typeOnly &&
        room(target) in below &&
        !(lazy && judge.test(target)) &&
        (!inBrowser.test(target) || judge.test(target)),
    );
    expect(arrows(wrong)).toEqual([]);
  });

  test('the thread of the check page needs no Node', () => {
    const found = imports.filter(({ file }) => judge.test(file));
    expect(found.length).toBeGreaterThan(10);
    expect(arrows(found.filter(({ target }) => target.startsWith('node:')))).toEqual([]);
  });

  test('only pages and their parts name astro', () => {
    const wrong = imports.filter(
      ({ file, target }) => /^astro(:|$)/.test(target) && !['components', 'layouts', 'pages'].includes(room(file)),
    );
    expect(arrows(wrong)).toEqual([]);
  });
});
