import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Control, Rendering } from '../../src/charts/chart.ts';
import { chartById, charts } from '../../src/charts/registry.ts';
import { loadData } from '../../src/datasets/load-data.ts';
import { axeFaults } from '../helpers/axe-faults.ts';
import { siteInBrowser } from '../helpers/site-in-browser.ts';
import { withPage } from '../helpers/with-page.ts';

const { published } = loadData('data');
const site = siteInBrowser();

interface Choice {
  readonly key: string;
  readonly control: Control;
  readonly value: string;
  readonly byDefault: string;
  /** What the chart itself makes of that choice. */
  readonly wanted: Rendering;
}

interface Case {
  readonly id: string;
  /** Each control with its last choice or its least number. */
  readonly choices: readonly Choice[];
  readonly plain: Rendering;
  /** All choices at once. */
  readonly together: Rendering;
}

const cases = charts.flatMap((chart): Case[] => {
  const rows = chart.rows(published);
  const plain = chart.render(rows, 'zh');
  const choices = plain.controls.flatMap((control): Choice[] => {
    const { key, choices: offered, limits, kind } = control;
    const value = offered.at(-1)?.value ?? (limits ? String(limits.min) : undefined);
    if (value === undefined || offered.length === 1) return [];
    const byDefault = (kind === 'choice' ? offered[0]?.value : undefined) ?? '';
    return [{ key, control, value, byDefault, wanted: chart.render(rows, 'zh', { [key]: value }) }];
  });
  const all = Object.fromEntries(choices.map(({ key, value }) => [key, value]));
  return choices.length > 0 ? [{ id: chart.id, choices, plain, together: chart.render(rows, 'zh', all) }] : [];
});

test('there are controls to test', () => {
  expect(cases.length, 'no chart of the registry has a control with two choices or a number').toBeGreaterThan(0);
});

/** Title and table of the page's figure: what a state shows beside the drawing. */
const shown = (page: Page): Promise<{ title: string; rows: string[][] }> =>
  page.evaluate(() => ({
    title: document.querySelector('.figure-title')?.textContent.trim() ?? '',
    rows: [...document.querySelectorAll('chart-figure tbody tr')].map((row) =>
      [...row.querySelectorAll('th,td')].map((cell) => cell.textContent.trim()),
    ),
  }));
const said = ({ words, table }: Rendering) => ({
  title: words.title,
  rows: table.rows.map(({ cells }) => cells.map((cell) => cell.text.trim())),
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
  cases
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

describe.each(cases)('$id', ({ id, choices, plain, together }) => {
  const address = () => `${site.address}/charts/${id}/`;
  const width = cases.findIndex((one) => one.id === id) % 2 === 0 ? 360 : 1280;
  const shows = (page: Page, state: Rendering) => expect.poll(() => shown(page)).toEqual(said(state));

  test('each choice redraws everything, and Back undoes it; one survives reload, Forward and reset', async () => {
    await withPage(site.browser, address(), { width }, async (page) => {
      expect(await shown(page)).toEqual(said(plain));
      for (const { key, value, byDefault, wanted } of choices) {
        await put(page, key, value);
        await shows(page, wanted);
        await expect.poll(() => new URL(page.url()).searchParams.get(key)).toBe(value);
        await expect.poll(() => page.locator('.figure-status').textContent()).toContain(wanted.words.title);
        const marks = await page.locator('.drawings svg:visible .mark[data-row]').count();
        await page.locator('.walker').focus();
        await expect.poll(() => page.locator('.tip').isVisible()).toBe(marks > 0);
        await page.locator('.walker').blur();
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
  });

  test('an address with every choice shows them all at once', async () => {
    const query = new URLSearchParams(choices.map(({ key, value }) => [key, value])).toString();
    await withPage(site.browser, `${address()}?${query}`, { width }, async (page) => {
      await shows(page, together);
      expect(await page.locator('.figure-remark').first().isVisible()).toBe(false);
    });
  });
});

/** One control is enough for what is the same in all. */
const [first] = cases;
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
      context.route(/redraw-figure.*\.js$/, (route) =>
        body === undefined ? route.abort() : route.fulfill({ contentType: 'text/javascript', body }),
      );
    await withPage(site.browser, `${site.address}/charts/${first.id}/`, { width: 1280, broken }, async (page) => {
      await put(page, one.key, one.value);
      await expect.poll(() => page.locator('.figure-remark').isVisible()).toBe(true);
      expect(await page.locator('.drawings svg.chart:visible').count()).toBe(1);
      expect(await shown(page)).toEqual(said(first.plain));
    });
  }
});

/** A search, and three of its choices: two to choose and what they have in common to type. */
const search = cases
  .flatMap(({ id, choices }) => choices.map(({ key, control }) => ({ id, key, control })))
  .find(({ control }) => control.kind === 'search');

describe('a search', () => {
  if (!search) throw new Error('no chart has a search');
  const { id, key, control } = search;
  const chart = chartById(id);
  const rows = chart.rows(published);
  const { choices } = control;
  const [a, b] = [choices[10], choices[20]];
  if (!a || !b) throw new Error('a search of so few choices needs no search');
  const state = (...chosen: (typeof a)[]) =>
    chart.render(rows, 'en', { [key]: chosen.map((one) => one.value).join(',') });
  const address = () => `${site.address}/en/charts/${id}/`;
  const box = (page: Page) => page.locator('chart-figure .control-search').first();
  const field = (page: Page) => box(page).locator('[role=combobox]');
  const chips = (page: Page) => page.locator('chart-figure .chips button');
  const shows = (page: Page, wanted: Rendering) => expect.poll(() => shown(page)).toEqual(said(wanted));

  test.each([
    { width: 360, scheme: 'dark' as const },
    { width: 1280, scheme: 'light' as const },
  ])('works by keyboard at $width px, and keeps what was chosen', async ({ width, scheme }) => {
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
