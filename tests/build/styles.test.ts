import { brotliCompressSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { topics } from '../../src/charts/topics.ts';
import { allPages } from '../helpers/site-pages.ts';

const pages = allPages(inject('site')).map(({ path: page, html }) => ({
  page,
  frame: /^(\/en)?\/embed\/(?!preview\/)/.test(page),
  style: [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, text = '']) => text).join('\n'),
  linked: /<link[^>]*rel="?stylesheet/.test(html),
}));

test('every page brings all its styles with it, those of its layout included', () => {
  expect(pages.length).toBeGreaterThan(200);
  expect(pages.filter(({ linked }) => linked)).toEqual([]);
  expect(pages.filter(({ frame, style }) => !style.includes(frame ? '#embed{' : '.frame{'))).toEqual([]);
});

/** Pages of topics. */
const topic = `(${topics.map(({ id }) => id).join('|')})`;

/** What begins a rule of one kind of page, and the pages that may have it. */
test.each([
  ['.check-form', /^(\/en)?\/check\/$/],
  ['.sentence-draft', /^(\/en)?\/check\/$/],
  ['.guide-steps', /^(\/en)?\/guide\/$/],
  ['.search ', /^(\/en)?\/search\/$/],
  ['.revision ', /^(\/en)?\/updates\/$/],
  ['.gallery', new RegExp(`^(/en)?/((charts|charts/[^/]+|${topic})/)?$`)],
  ['.figure-links', /^(\/en)?\/charts\/[^/]+\/$/],
  ['.tiles', /^\/(en\/)?$/],
  ['.fields', /^(\/en)?\/data\/[^/]+\/$/],
  ['.embed-dialog', /^(\/en)?\/charts\/[^/]+\/$/],
  ['.figure-controls fieldset', new RegExp(`^/(en/)?((${topic}|(charts|embed)/[^/]+)/)?$`)],
  ['.chart ', new RegExp(`^/(en/)?((${topic}|charts|check|story|embed/[^/]+|charts/[^/]+)/)?([0-9a-f]{12}/)?$`)],
])('only pages that have use for %s bring it', (rule, where) => {
  const having = pages.filter(({ style }) => style.includes(`\n${rule}`) || style.includes(`}${rule}`));
  expect(having.length).toBeGreaterThan(1);
  expect(having.filter(({ page }) => !where.test(page)).map(({ page }) => page)).toEqual([]);
});

const ofFigures = new RegExp(`^/(en/)?(check/|${topic}/)?$`);

test('styles stay small: kB of Brotli in a page', () => {
  const budget = ({ page, frame }: (typeof pages)[number]) =>
    frame
      ? 5.21
      : /\/charts\/[^/]+\/$/.test(page)
        ? 7.7
        : ofFigures.test(page)
          ? 6.25
          : /\/data\/[^/]+\/$/.test(page)
            ? 4.3
            : /\/story\/$/.test(page)
              ? 3.8
              : 3.4;
  // Pages of a kind have one sheet.
  const weights = new Map(
    [...new Set(pages.map(({ style }) => style))].map((style) => [style, brotliCompressSync(style).length / 1000]),
  );
  const heavy = pages
    .map((one) => ({ ...one, kB: weights.get(one.style) ?? Infinity }))
    .filter((one) => one.kB > budget(one));
  expect(heavy.map(({ page, kB }) => `${page} ${kB}`)).toEqual([]);
});
