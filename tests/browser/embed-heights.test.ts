import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { charts } from '../../src/charts/all-charts.ts';
import heights from '../../src/content/embed-heights.json' with { type: 'json' };
import { embedForms } from '../../src/publish/embed-codes/embed-snippet.ts';
import { pick } from '../helpers/depth.ts';
import { misfits } from '../helpers/embed-misfits.ts';
import type { Chart } from '../helpers/embed-visits.ts';
import { embedVisits, everFits, nearly, seen } from '../helpers/embed-visits.ts';

const { site, code, visit } = embedVisits();

test('every chart fits its plain code in a page of others', async () => {
  // Every fourth one, but in a long run.
  const some = pick(charts, (_, index) => index % 4 === 1);
  const named = some.map(({ id }, index) => code(id as Chart, index % 2 === 0 ? 'zh' : 'en', { kind: 'plain' }));
  const embed = named.map((one) => one.replace(' loading="lazy"', '')).join('');
  // A frame out of view does not learn of another width: it is drawn for the one at which its page opens.
  const drawn = async (page: Page): Promise<void> => {
    await seen(page, some.length);
    await everFits(page, nearly, [656]);
  };
  await visit('all', { body: '{embed}', embed }, drawn, { width: 656 });
  await visit('built', { body: '{embed}', embed }, async (page) => {
    await seen(page, some.length);
    await everFits(page, nearly, [1016, 416, 336]);
  });
});

test('the heights kept for every chart are those it has: else run npm run embed-heights', async () => {
  expect(Object.keys(heights).toSorted()).toEqual(charts.map(({ id }) => id).toSorted());
  // In a long run every form in both languages, else one of the six, in turn, of every second.
  const every = charts.flatMap(({ id }, index) =>
    embedForms.flatMap((form, second) =>
      (['zh', 'en'] as const).map((lang, third) => ({
        id: id as Chart,
        form,
        lang,
        first: index % 2 === 0 && 2 * second + third === (index / 2) % 6,
      })),
    ),
  );
  const left = [...pick(every, ({ first }) => first)];
  const wrong: string[] = [];
  const measure = async (): Promise<void> => {
    const page = await site.browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${site.address}/404.html`);
    for (let next = left.shift(); next; next = left.shift())
      wrong.push(...(await misfits(page, next.id, next.lang, next.form)));
    await page.close();
  };
  await Promise.all([measure(), measure(), measure()]);
  expect(wrong).toEqual([]);
});
