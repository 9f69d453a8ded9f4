import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { allPages } from '../helpers/site-pages.ts';

const folder = inject('site');

interface Cards {
  readonly cards: Readonly<
    Record<string, Readonly<Record<'zh' | 'en', { readonly said?: string; readonly refused?: string }>>>
  >;
}

test('the figures of a table lead to a file with the card of every row on its page', () => {
  const pages = allPages(folder).flatMap(({ path: page, html }) => {
    const address = /<record-list[^>]* data-cards="?([^"\s>]+)/.exec(html)?.[1];
    return address === undefined ? [] : [{ page, html, address }];
  });
  expect(pages.length).toBeGreaterThanOrEqual(24);
  for (const { page, html, address } of pages) {
    const { cards } = JSON.parse(readFileSync(path.join(folder, address), 'utf8')) as Cards;
    const rows = [...html.matchAll(/<tbody id="?([\w-]+)"? data-record/g)].map(([, id = '']) => id);
    expect(rows.length, page).toBeGreaterThan(10);
    expect(rows.filter((id) => !(id in cards))).toEqual([]);
    const lang = page.startsWith('/en/') ? 'en' : 'zh';
    expect(rows.filter((id) => (cards[id]?.[lang].said ?? cards[id]?.[lang].refused ?? '') === '')).toEqual([]);
  }
});
