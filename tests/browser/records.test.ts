import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { step } from '../../src/client/records/show-items.ts';
import { siteInBrowser } from '../helpers/site-in-browser.ts';

const site = siteInBrowser();
const shown = (page: Page) => page.locator('[data-record]:visible');
const count = (page: Page): Promise<number> => shown(page).count();

test('a table shows 50 rows, more when asked, those that hold words and choices, in the order of a header; Back undoes a choice', async () => {
  const page = await site.browser.newPage({ viewport: { width: 360, height: 800 } });
  await page.goto(`${site.address}/en/data/salaries/`);
  await expect.poll(() => count(page)).toBe(50);
  await page.click('.list-more button');
  await expect.poll(() => count(page)).toBeGreaterThan(90);
  // On a phone the choices are behind a button, so that the rows begin higher.
  expect(await page.locator('select[name=city]').isVisible()).toBe(false);
  expect((await shown(page).first().boundingBox())?.y).toBeLessThan(700);
  await page.click('.list-open');
  await page.selectOption('select[name=city]', 'chengdu');
  await expect.poll(() => count(page)).toBeLessThan(20);
  for (const text of await shown(page).locator('th').allTextContents()) expect(text).toContain('Chengdu');
  expect(new URL(page.url()).search).toBe('?city=chengdu');
  await page.goBack();
  await expect.poll(() => count(page)).toBe(50);
  await page.fill('input[name=q]', 'ihr360 wuhan');
  await expect.poll(() => page.url()).toContain('q=ihr360+wuhan');
  for (const text of await shown(page).allTextContents()) expect(text.toLowerCase()).toContain('wuhan');
  await page.click('thead th:nth-child(2) button');
  const values = () =>
    shown(page)
      .locator('td.figures')
      .evaluateAll((cells) => cells.map((cell) => Number(cell.dataset['value'])));
  await expect.poll(values).toEqual((await values()).toSorted((a, b) => a - b));
  expect((await values()).length).toBeGreaterThan(2);
  // The number stands beside the name without scrolling sideways.
  const figure = await shown(page).locator('td.figures').first().boundingBox();
  expect((figure?.x ?? 999) + (figure?.width ?? 999)).toBeLessThanOrEqual(360);
  await page.close();
});

test('an old address of a source, and the address of a row, open on it, however far down it stands', async () => {
  const page = await site.browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${site.address}/sources/#zhiyan-2024-wydata`);
  await expect
    .poll(() =>
      page
        .locator('#zhiyan-2024-wydata')
        .boundingBox()
        .then((box) => box?.y ?? 9999),
    )
    .toBeLessThan(800);
  await page.goto(`${site.address}/data/minimum-wage/#MWP301`);
  await expect.poll(() => page.locator('#MWP301 details p').first().isVisible()).toBe(true);
  expect(await count(page)).toBeGreaterThan(50);
  await page.goto(`${site.address}/sources/?grade=Z&topic=pay`);
  await expect.poll(() => page.locator('.page-remark').textContent()).toContain('grade=Z');
  await expect.poll(() => page.url()).not.toContain('grade');
  await page.close();
});

test('without script every row is there, and no field that would do nothing', async () => {
  const page = await site.browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${site.address}/data/minimum-wage/`);
  expect(await count(page)).toBeGreaterThan(650);
  expect(await page.locator('.list-filters').isVisible()).toBe(false);
  await page.close();
});

test('of a long table 50 rows are laid out before script comes, and all where it does not', async () => {
  const page = await site.browser.newPage({ viewport: { width: 360, height: 800 } });
  let fail = (): void => undefined;
  const waited = new Promise<void>((resolve) => {
    fail = resolve;
  });
  await page.route(/RecordList.*\.js$/, async (route) => {
    await waited;
    await route.abort();
  });
  await page.goto(`${site.address}/data/minimum-wage/`, { waitUntil: 'commit' });
  await expect.poll(() => page.locator('footer').count()).toBe(1);
  expect(await count(page)).toBe(step);
  fail();
  await expect.poll(() => count(page)).toBeGreaterThan(650);
  await page.close();
});

test('what narrows a list on a phone is not folded away, and the button folds it', async () => {
  const page = await site.browser.newPage({ viewport: { width: 360, height: 800 } });
  await page.goto(`${site.address}/sources/?topic=pay`);
  const choice = page.locator('select[name=topic]');
  await expect.poll(() => choice.isVisible()).toBe(true);
  expect(await page.locator('.list-open').getAttribute('aria-expanded')).toBe('true');
  await page.click('.list-open');
  expect(await choice.isVisible()).toBe(false);
  await page.setViewportSize({ width: 1280, height: 800 });
  expect(await choice.isVisible()).toBe(true);
  expect(await page.locator('.list-open').isVisible()).toBe(false);
  await page.close();
});

test('a gap opens by its address and by a press; on paper every one is whole, without script too', async () => {
  const page = await site.browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${site.address}/gaps/#GAP203`);
  const open = () => page.locator('.gap[open]').evaluateAll((gaps) => gaps.map(({ id }) => id));
  await expect.poll(open).toEqual(['GAP203']);
  await page.locator('.gap summary').first().click();
  expect(await open()).toHaveLength(2);
  expect(await page.locator('.gap').count()).toBe(await page.locator('.gap:visible').count());
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(5500);
  await page.close();
  const plain = await site.browser.newPage({ javaScriptEnabled: false });
  await plain.goto(`${site.address}/gaps/`);
  await plain.emulateMedia({ media: 'print' });
  const folded = await plain.evaluate(() =>
    [...document.querySelectorAll('.gap p')].filter((p) => !p.checkVisibility()),
  );
  expect(folded).toEqual([]);
  await plain.close();
});

test('a day in the address leaves what was out by then, and outlasts a reload; Back undoes a choice', async () => {
  const page = await site.browser.newPage({ viewport: { width: 360, height: 800 } });
  const figure = (row: string) => page.locator(`.known-day a[href$="#${row}"]`);
  const seen = async (...rows: string[]) => Promise.all(rows.map((row) => figure(row).isVisible()));
  await page.goto(`${site.address}/claims/vintages/?known=2018-06`);
  for (const _ of ['first', 'reloaded']) {
    await expect.poll(() => seen('BHC014', 'BHC024')).toEqual([true, false]);
    expect(await page.locator('output').textContent()).toContain('2018年6月底');
    // The report on 2017 came out in July; the table of a series without any is gone with its heading.
    expect(await page.locator('.vintages tbody tr:visible').count()).toBe(5);
    expect(await page.locator('.vintages:visible').count()).toBe(2);
    await page.reload();
  }
  await page.selectOption('select[name=known]', '2023-07-26');
  await expect.poll(() => seen('BHC024', 'BAI002', 'BHC022')).toEqual([true, true, false]);
  expect(new URL(page.url()).search).toBe('?known=2023-07-26');
  // Of 2022 the machines' share was out some time in 2023.
  expect(await page.locator('output').textContent()).toMatch(/1.*说不准/);
  await page.goBack();
  await expect.poll(() => seen('BHC014', 'BHC024')).toEqual([true, false]);
  await page.goto(`${site.address}/claims/vintages/?known=2018-02-31`);
  await expect.poll(() => page.locator('.page-remark').textContent()).toContain('known=2018-02-31');
  expect(await seen('BHC022')).toEqual([true]);
  await page.close();
});
