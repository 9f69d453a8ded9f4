import { HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { long } from '../helpers/depth.ts';
import { pageKind, pageOfEachKind } from '../helpers/page-kinds.ts';
import { allPages } from '../helpers/site-pages.ts';

const check = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard'],
  rules: {
    // A choice acts at once; a button to send it would do nothing.
    'wcag/h32': 'off',
    // The list box over a drawing has one option at a time, which no select can have.
    'prefer-native-element': 'off',
    // Ids of rows and sources may begin with a digit, as HTML allows.
    'valid-id': ['error', { relaxed: true }],
    // A finding is as long as it has to be.
    'long-title': 'off',
  },
});

test('pages of every kind are valid HTML', async () => {
  const all = allPages(inject('site'));
  expect(all.length).toBeGreaterThan(40);
  // Of each kind a page in one language. Charts bring markup of their own: every second one is read, in one language.
  const own = all.filter(({ path }) => ['/charts/:chart/', '/embed/:chart/'].includes(pageKind(path)));
  const pages = long
    ? all
    : [
        ...pageOfEachKind(all).filter((_, index) => [0, 3].includes(index % 4)),
        ...own.filter((_, index) => index % 4 === 0),
      ];
  const faults: string[] = [];
  for (const { path, html } of pages) {
    if (!html.trimEnd().endsWith('</html>')) faults.push(`${path}: something stands after </html>`);
    const { results } = await check.validateString(html);
    for (const { messages } of results)
      for (const { ruleId, message, selector } of messages)
        faults.push(`${path}: ${ruleId}: ${message} (${selector ?? ''})`);
  }
  expect(faults).toEqual([]);
});

test('what is not valid is found', async () => {
  const { valid } = await check.validateString('<!doctype html><p id="a"><div id="a"></p>');
  expect(valid).toBe(false);
});
