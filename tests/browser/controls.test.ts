import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Rendering } from '../../src/charts/chart.ts';
import { axeFaults } from '../helpers/access/axe-faults.ts';
import { controlled, said, shown } from '../helpers/chart-controls.ts';
import { long, pick } from '../helpers/depth.ts';
import { siteInBrowser } from '../helpers/site-in-browser.ts';
import { withPage } from '../helpers/with-page.ts';

const site = siteInBrowser();

test('there are controls to test', () => {
  expect(controlled.length, 'no chart of the registry has a control with two choices or a number').toBeGreaterThan(0);
});

async function put(page: Page, key: string, value: string): Promise<void> {
  const field = page.locator(`chart-figure [name="${key}"]`).first();
  if ((await field.getAttribute('type')) === 'hidden') {
    await putNames(page, key, value);
    return;
  }
  if ((await field.evaluate((element) => element.tagName)) === 'SELECT') await field.selectOption(value);
  else {
    await field.fill(value);
    await field.press('Enter');
  }
}

/** Names of what a search chooses among, by value. */
const nameOf = (key: string, value: string): string =>
  controlled
    .flatMap(({ choices }) => choices)
    .find((one) => one.key === key)
    ?.control.choices.find((one) => one.value === value)?.label ?? '';

/** Chooses in a search as a keyboard does: takes every chip away, or types a name and takes the first suggestion. */
async function putNames(page: Page, key: string, value: string): Promise<void> {
  const box = page.locator(`chart-figure .control-search:has([name="${key}"])`).first();
  if (value === '') {
    const chips = page.locator(`chart-figure .chips[data-of="${key}"] button`);
    for (let left = await chips.count(); left > 0; left--) {
      await chips.first().press('Enter');
      await expect.poll(() => chips.count()).toBe(left - 1);
    }
    return;
  }
  const field = box.locator('[role=combobox]');
  await field.focus();
  await field.pressSequentially(nameOf(key, value));
  await box.locator('[role=option]').first().waitFor();
  await field.press('ArrowDown');
  await field.press('Enter');
}

const widthOf = (id: string): number => (controlled.findIndex((one) => one.id === id) % 2 === 0 ? 360 : 1280);
const shows = (page: Page, state: Rendering) => expect.poll(() => shown(page)).toEqual(said(state));

/** The first control of each kind; every control of every chart in a long run. */
const kinds = new Map(
  controlled
    .flatMap(({ id, choices }) => choices.map(({ key, control }) => [control.kind, `${id} ${key}`] as const))
    .toReversed(),
);
const used = controlled
  .map((one) => ({
    ...one,
    choices: one.choices.filter(({ key }) => long || [...kinds.values()].includes(`${one.id} ${key}`)),
  }))
  .filter(({ choices }) => choices.length > 0);

test.each(used)(
  'each choice of $id redraws everything, and Back undoes it; one survives reload, Forward and reset',
  async ({ id, choices, plain }) => {
    await withPage(site.browser, `${site.address}/charts/${id}/`, { width: widthOf(id) }, async (page) => {
      expect(await shown(page)).toEqual(said(plain));
      for (const { key, value, byDefault, wanted } of choices) {
        await put(page, key, value);
        await shows(page, wanted);
        await expect.poll(() => new URL(page.url()).searchParams.get(key)).toBe(value);
        await expect.poll(() => page.locator('.figure-status').textContent()).toContain(wanted.words.title);
        const marks = await page.locator('.drawings svg:visible .mark[data-row]').count();
        expect(/\d+ 个点/.test((await page.locator('.figure-status').textContent()) ?? '')).toBe(marks > 0);
        await page.locator('.key-nav').focus();
        await expect.poll(() => page.locator('.tip').isVisible()).toBe(marks > 0);
        await page.locator('.key-nav').blur();
        const first = key === choices[0]?.key;
        expect(await axeFaults(page, first ? 'chart-figure' : '.figure-main')).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await axeFaults(page, '.figure-main', { only: ['color-contrast'] }), 'dark').toEqual([]);
        await page.emulateMedia({ colorScheme: 'light' });
        if (first) {
          await page.reload();
          await shows(page, wanted);
        }
        await put(page, key, byDefault);
        await shows(page, plain);
        await expect.poll(() => new URL(page.url()).search).toBe('');
        await page.goBack();
        await shows(page, wanted);
        await page.goForward();
        await shows(page, plain);
      }
      await page.goBack();
      await page.locator('chart-figure button[type=reset]').click();
      await shows(page, plain);
      await expect.poll(() => new URL(page.url()).search).toBe('');
    });
  },
);

test.each(pick([360, 1280], (width) => width === 360))(
  'an address with every choice of a chart shows them all at once, at %i px',
  async (width) => {
    const opened = controlled.filter(({ id }) => widthOf(id) === width);
    await withPage(site.browser, `${site.address}/404.html`, { width }, async (page) => {
      for (const { id, choices, together } of opened) {
        const query = new URLSearchParams(choices.map(({ key, value }) => [key, value])).toString();
        await page.goto(`${site.address}/charts/${id}/?${query}`);
        await shows(page, together);
        expect(await page.locator('.figure-remark').first().isVisible(), id).toBe(false);
      }
    });
  },
);

/** One control is enough for what is the same in all. */
const [first] = controlled;
const one = first?.choices[0];

test('an unknown value is dropped with a note', async () => {
  if (!first || !one) throw new Error('no chart has a control');
  await withPage(
    site.browser,
    `${site.address}/charts/${first.id}/?${one.key}=nonsense&ref=x`,
    { width: 360 },
    async (page) => {
      const remark = page.locator('.figure-remark').first();
      await expect.poll(() => remark.textContent()).toContain(`${one.key}=nonsense`);
      await expect.poll(() => new URL(page.url()).search).toBe('?ref=x');
      expect(await shown(page)).toEqual(said(first.plain));
    },
  );
});

test('a chart chunk that throws, or does not come, leaves drawing and table, and says so', async () => {
  if (!first || !one) throw new Error('no chart has a control');
  for (const body of ['throw new Error("broken on purpose")', undefined]) {
    const broken = (context: BrowserContext) =>
      context.route(/\/chart\.[^/]*\.js$/, (route) =>
        body === undefined ? route.abort() : route.fulfill({ contentType: 'text/javascript', body }),
      );
    await withPage(site.browser, `${site.address}/charts/${first.id}/`, { width: 1280, broken }, async (page) => {
      await put(page, one.key, one.value);
      const remark = page.locator('.figure-remark');
      await expect.poll(() => remark.isVisible()).toBe(true);
      // A field that tells the same again takes nothing back.
      await page.locator(`chart-figure [name="${one.key}"]`).dispatchEvent('change');
      expect(await remark.isVisible()).toBe(true);
      expect(await page.locator('.drawings svg.chart:visible').count()).toBe(1);
      expect(await shown(page)).toEqual(said(first.plain));
    });
  }
});
