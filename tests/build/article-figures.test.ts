import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { describe, expect, inject, test } from 'vitest';
import { hasPieces, readableBlocks } from '../helpers/readable-blocks.ts';

/**
 * Each figure of the three articles that the site began with, and the page where a reader finds it. A figure is a number
 * with what it counts, so a row of data and an article that prints it; the same number in two articles counts twice.
 * What users tell of themselves, relations without a number and rhetoric are on pages too, and not counted; years of
 * events, jokes and sums of single users are left out, each with its reason.
 */
interface Line {
  /** Id of the article among the sources. */
  readonly article: string;
  /** As the article prints it. */
  readonly printed: string;
  readonly kind: 'figure' | 'relation' | 'anecdote' | 'rhetoric' | 'left_out';
  /** Id of the row that holds it. */
  readonly row: string;
  readonly page: string;
  /** Words of the page among which it is found, parted by ` … `; all in one row of a table or one sentence. */
  readonly zh: string;
  readonly en: string;
  /** Why it is left out. */
  readonly why: string;
}

type Row = Readonly<Record<string, string | undefined>>;

const recordsOf = <T>(file: string): T[] =>
  Papa.parse<T>(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true }).data;

const list = recordsOf<Line>('tests/build/article-figures.csv');
const placed = list.filter(({ kind }) => kind !== 'left_out');
const figures = list.filter(({ kind }) => kind === 'figure');

const sources = recordsOf<Row>('data/sources.csv');
const rows = readdirSync('data')
  .filter((file) => file.endsWith('.csv') && file !== 'sources.csv')
  .flatMap((file) => recordsOf<Row>(path.join('data', file)));
const rowById = new Map(rows.map((row) => [row['id'], row]));

/** Ids of what an article said and cited: its sources end alike (`-wydata`). */
const saidIn = (article: string): string[] => {
  const mark = /-([a-z]+)(-\d)?$/.exec(article)?.[1] ?? '';
  return sources.flatMap(({ id = '', grade }) =>
    grade === 'S' && new RegExp(`-${mark}(-\\d)?$`).test(id) ? [id] : [],
  );
};

const articles = [...new Set(list.map(({ article }) => article))];

describe('the list of the articles’ figures', () => {
  test('is of three articles among the sources, and gives a page or a reason', () => {
    expect(articles.map((article) => sources.find(({ id }) => id === article)?.['kind'])).toEqual([
      ...['article', 'article', 'article'],
    ]);
    expect(list.filter(({ page, why }) => (page === '') === (why === ''))).toEqual([]);
    expect(placed.filter(({ zh, en, row }) => zh === '' || en === '' || !rowById.has(row))).toEqual([]);
  });

  test('has every row of data that an article states or carries', () => {
    const held = articles.flatMap((article) => {
      const own = saidIn(article);
      return rows
        .filter(({ source, carriers }) => [source, ...(carriers ?? '').split(' ')].some((id) => own.includes(id ?? '')))
        .map(({ id }) => `${article} ${id}`);
    });
    const listed = new Set(list.map(({ article, row }) => `${article} ${row}`));
    expect(held.length).toBeGreaterThan(60);
    expect(held.filter((one) => !listed.has(one))).toEqual([]);
  });

  test('prints each as the article does', () => {
    const bare = (text: string | undefined): string => (text ?? '').replace(/\s/g, '');
    const wrong = placed.filter(({ article, row, printed }) => {
      const { source, quote } = rowById.get(row) ?? {};
      return saidIn(article).includes(source ?? '') && !bare(quote).includes(bare(printed));
    });
    expect(wrong.map(({ row, printed }) => `${row} ${printed}`)).toEqual([]);
  });
});

describe(`${figures.length} figures of the articles stand on a page a reader can open`, () => {
  test('none has gone from the list', () => {
    expect(figures.length).toBeGreaterThanOrEqual(59);
  });

  const folder = inject('site');
  const htmlOf = (page: string): string => readFileSync(path.join(folder, page, 'index.html'), 'utf8');

  describe.each(['zh', 'en'] as const)('in %s', (lang) => {
    const base = lang === 'zh' ? '' : '/en';
    const pages = [...new Set(placed.map(({ page }) => page))];

    test.each(pages)('%s', (page) => {
      const blocks = readableBlocks(htmlOf(base + page));
      const missing = placed.filter((line) => line.page === page && !blocks.some((one) => hasPieces(one, line[lang])));
      expect(missing.map((line) => `${line.row} ${line.printed}: ${line[lang]}`)).toEqual([]);
    });

    test('the gallery leads to each', () => {
      const gallery = htmlOf(`${base}/charts/`);
      expect(pages.filter((page) => !gallery.includes(`href="${base}${page}"`))).toEqual([]);
    });
  });
});

test('a number inside a longer one, hidden or split over two rows is not found', () => {
  expect(hasPieces('智研 34.9 2016', '智研 … 4.9')).toBe(false);
  expect(hasPieces('智研 4.95 2016', '4.9')).toBe(false);
  expect(hasPieces('智研 4.9 2016', '2016 … 4.9')).toBe(true);
  const [first, ...others] = readableBlocks(
    '<body><p>a<table><tr><th>b</th><td>1</td></tr><tr hidden><td>2</td></tr></table><script>"3"</script><dialog><p>4</dialog>',
  );
  expect([first, ...others].join('|')).not.toMatch(/[234]/);
  expect(others.some((words) => words === 'b 1')).toBe(true);
});
