import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Rendering } from '../../src/charts/chart.ts';
import { chartById } from '../../src/charts/all-charts.ts';
import { axeFaults } from '../helpers/access/axe-faults.ts';
import { controlled, said, shown } from '../helpers/chart-controls.ts';
import { pick } from '../helpers/depth.ts';
import { siteInBrowser } from '../helpers/site-in-browser.ts';
import { withPage } from '../helpers/with-page.ts';
import { presentData } from '../helpers/present-data.ts';

const { published } = presentData();
const site = siteInBrowser();

/** A search, and three of its choices: two to choose and what they have in common to type. */
const search = controlled
  .flatMap(({ id, choices }) => choices.map(({ key, control }) => ({ id, key, control })))
  .find(({ control }) => control.kind === 'search');

describe('a search', () => {
  if (!search) throw new Error('no chart has a search');
  const { id, key } = search;
  const chart = chartById(id);
  const rows = chart.rows(published);
  const choices = chart.render(rows, 'en').controls.find((one) => one.key === key)?.choices ?? [];
  const [a, b] = [choices[10], choices[20]];
  if (!a || !b) throw new Error('a search of so few choices needs no search');
  const state = (...chosen: (typeof a)[]) =>
    chart.render(rows, 'en', { [key]: chosen.map((one) => one.value).join(',') });
  const address = () => `${site.address}/en/charts/${id}/`;
  const box = (page: Page) => page.locator('chart-figure .control-search').first();
  const field = (page: Page) => box(page).locator('[role=combobox]');
  const chips = (page: Page) => page.locator('chart-figure .chips button');
  const shows = (page: Page, wanted: Rendering) => expect.poll(() => shown(page)).toEqual(said(wanted));

  test.each(
    pick(
      [
        { width: 360, scheme: 'dark' as const },
        { width: 1280, scheme: 'light' as const },
      ],
      ({ width }) => width === 360,
    ),
  )('works by keyboard at $width px, and keeps what was chosen', async ({ width, scheme }) => {
    await withPage(site.browser, address(), { width, scheme }, async (page) => {
      await field(page).focus();
      await field(page).pressSequentially('e');
      await expect.poll(() => box(page).locator('[role=option]').count()).toBeGreaterThan(2);
      expect(await field(page).getAttribute('aria-expanded')).toBe('true');
      expect(await box(page).locator('output').textContent()).toMatch(/\d/);
      const active = () =>
        page.evaluate(() => {
          const at = document.activeElement?.getAttribute('aria-activedescendant') ?? '';
          const option = document.getElementById(at);
          return option?.getAttribute('aria-selected') === 'true'
            ? [...(option.parentElement?.children ?? [])].indexOf(option)
            : -1;
        });
      expect(await active()).toBe(-1);
      await field(page).press('ArrowDown');
      await field(page).press('ArrowDown');
      expect(await active()).toBe(1);
      await field(page).press('ArrowUp');
      await field(page).press('ArrowUp');
      expect(await active()).toBe((await box(page).locator('[role=option]').count()) - 1);
      expect(await axeFaults(page, 'chart-figure')).toEqual([]);
      const room = await box(page).locator('.suggestions').boundingBox();
      expect(room && room.x >= 0 && room.x + room.width <= width).toBe(true);
      await field(page).press('Escape');
      expect(await box(page).locator('[role=option]:visible').count()).toBe(0);
      await field(page).press('Escape');
      expect(await field(page).inputValue()).toBe('');

      for (const [index, one] of [a, b].entries()) {
        await field(page).pressSequentially(one.label);
        await box(page).locator('[role=option]').first().waitFor();
        await field(page).press('ArrowDown');
        await field(page).press('Enter');
        await expect.poll(() => chips(page).count()).toBe(index + 1);
      }
      await shows(page, state(a, b));
      expect(new URL(page.url()).search).toBe(`?${key}=${a.value},${b.value}`);
      await expect.poll(() => page.locator('.figure-status').textContent()).toContain(a.label);
      expect(await axeFaults(page, 'chart-figure')).toEqual([]);

      await page.reload();
      await shows(page, state(a, b));
      expect(await chips(page).allTextContents()).toEqual([a.label, b.label]);
      await chips(page).first().press('Enter');
      await shows(page, state(b));
      expect(await chips(page).allTextContents()).toEqual([b.label]);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(b.label);
      await page.goBack();
      await shows(page, state(a, b));
      expect(await chips(page).count()).toBe(2);
      await page.locator('chart-figure button[type=reset]').click();
      await shows(page, state());
      expect(await chips(page).count()).toBe(0);
    });
  });

  test('works by touch: a tap on the field suggests, a tap on a name chooses it and one on its button takes it away', async () => {
    await withPage(site.browser, address(), { width: 360, touch: true }, async (page) => {
      await field(page).tap();
      const option = box(page).locator('[role=option]').first();
      await option.tap();
      await expect.poll(() => chips(page).count()).toBe(1);
      const first = choices[0];
      await shows(page, state(...(first ? [first] : [])));
      await field(page).tap();
      await option.waitFor();
      expect(await box(page).locator('[role=option]').allTextContents(), 'chosen already').not.toContain(first?.label);
      await page.touchscreen.tap(4, 4);
      await expect.poll(() => box(page).locator('[role=option]:visible').count()).toBe(0);
      await chips(page).first().tap();
      await shows(page, state());
    });
  });

  test('drops members it does not know with a note and keeps the others', async () => {
    await withPage(site.browser, `${address()}?${key}=${a.value},nowhere,${b.value}`, { width: 360 }, async (page) => {
      await expect.poll(() => page.locator('.figure-remark').first().textContent()).toContain(`${key}=nowhere`);
      expect(new URL(page.url()).search).toBe(`?${key}=${a.value},${b.value}`);
      await shows(page, state(a, b));
    });
  });

  test('says so when its names do not come', async () => {
    const broken = (context: BrowserContext) => context.route(/rows\.json$/, (route) => route.abort());
    await withPage(site.browser, address(), { width: 360, broken }, async (page) => {
      await field(page).focus();
      await expect.poll(() => page.locator('.figure-remark').first().isVisible()).toBe(true);
    });
  });
});
