import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { charts } from '../../src/charts/all-charts.ts';
import { axeFaults } from '../helpers/access/axe-faults.ts';
import { walkMarks } from '../helpers/access/walk-marks.ts';
import { long, pick } from '../helpers/depth.ts';
import { middleOfMark, spread, walkState } from '../helpers/figure-marks.ts';
import { holdClock } from '../helpers/hold-clock.ts';
import { siteInBrowser } from '../helpers/site-in-browser.ts';
import { withPage } from '../helpers/with-page.ts';

const site = siteInBrowser();
const ids = charts.map((chart) => chart.id);

const tip = (page: Page) => page.locator('chart-figure .tip').first();
/** A finger is answered a moment after it was lifted. */
const isOpen = (page: Page, open: boolean, message: string) =>
  expect.poll(() => tip(page).isVisible(), { message }).toBe(open);
const listBox = (page: Page) => page.locator('chart-figure .key-nav').first();

/** Every chart at both widths in a long run; else every thirteenth, narrow and wide in turn. */
const walked = ids.flatMap((id) => [360, 1280].map((width) => ({ id, width })));
const sampled = pick(walked, (_, index) => index % 19 === 0);

test.each(sampled)(
  'the keyboard reaches every mark of $id once, and taps open and close its tips, at $width px',
  async ({ id, width }) => {
    await withPage(site.browser, `${site.address}/charts/${id}/`, { width, touch: true }, async (page) => {
      expect(await page.locator('.drawings :is(a, button, [tabindex="0"]):visible').count(), 'tab stops').toBe(1);
      const { faults, reached } = await walkMarks(page);
      expect(faults).toEqual([]);
      await page.keyboard.press('ArrowRight');
      expect((await walkState(page)).open, 'the end holds').toBe(reached.at(-1));
      await page.keyboard.press('Home');
      await page.keyboard.press('End');
      expect((await walkState(page)).open).toBe(reached.at(-1));
      await page.keyboard.press('ArrowUp');
      expect(await tip(page).isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      expect(await tip(page).isVisible()).toBe(false);
      await page.keyboard.press('Escape');
      expect(await page.evaluate(() => document.activeElement?.className)).not.toContain('key-nav');

      const tap = async ({ x, y }: { x: number; y: number }) => {
        await page.touchscreen.tap(x, y);
      };
      const marks = spread((await walkState(page)).count, long ? 8 : 3);
      for (const index of marks) {
        const at = await middleOfMark(page, index);
        await tap(at);
        await isOpen(page, true, `mark ${index}`);
        await tap(at);
        await isOpen(page, false, `mark ${index}`);
      }
      const at = await middleOfMark(page, marks[0] ?? 0);
      await tap(at);
      await page.keyboard.press('Escape');
      expect(await tip(page).isVisible()).toBe(false);
      await tap(at);
      const scrolled = await page.evaluate(() => window.scrollY);
      await page.mouse.wheel(0, 120);
      await expect.poll(() => page.evaluate(() => window.scrollY)).not.toBe(scrolled);
      await page.evaluate(() => {
        window.scrollTo(0, 0);
      });
      await tap({ x: 4, y: 4 });
      await isOpen(page, false, 'outside');
    });
  },
);

test.each(pick(ids, (_, index) => index % 20 === 6))(
  'tips of %s lie inside a screen of 320 px, can be pointed at, and axe finds nothing in them',
  async (id) => {
    const scheme = Math.floor(ids.indexOf(id) / (long ? 1 : 6)) % 2 === 0 ? 'light' : 'dark';
    await withPage(
      site.browser,
      `${site.address}/en/charts/${id}/`,
      { width: 320, height: 640, scheme },
      async (page) => {
        const { count } = await walkState(page);
        for (const index of spread(count, 8)) {
          // Without a tip to walk to, the next one opens at once.
          await page.keyboard.press('Escape');
          const { x, y } = await middleOfMark(page, index);
          await page.mouse.move(x, y);
          await tip(page).waitFor();
          const box = await tip(page).boundingBox();
          expect(box, `mark ${index}`).not.toBeNull();
          if (!box) continue;
          expect(
            [box.x >= 0, box.y >= 0, box.x + box.width <= 320, box.y + box.height <= 640],
            `mark ${index}`,
          ).toEqual([true, true, true, true]);
        }
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
        const box = await tip(page).boundingBox();
        // On the way to the tip there is only so much time.
        await holdClock(page);
        await page.mouse.move((box?.x ?? 0) + 12, (box?.y ?? 0) + 12, { steps: 3 });
        await page.clock.runFor(300);
        expect(await tip(page).isVisible(), 'stays while it is pointed at').toBe(true);
        await page.mouse.move(1, 1);
        await page.clock.runFor(300);
        await expect.poll(() => tip(page).isVisible()).toBe(false);
        await page.clock.resume();
        await listBox(page).focus();
        expect(await tip(page).isVisible()).toBe(true);
        expect(await axeFaults(page, 'chart-figure'), scheme).toEqual([]);
      },
    );
  },
);

test('the hint goes once a tip was open, the help of the keys once they were used', async () => {
  await withPage(site.browser, `${site.address}/en/charts/bank-headcount/`, { width: 1280 }, async (page) => {
    const hint = page.locator('.figure-hint');
    const help = page.locator('.key-nav-help');
    const top = () => page.locator('.figure-notes').first().boundingBox();
    const before = await top();
    expect(await hint.isVisible()).toBe(true);
    await listBox(page).focus();
    await tip(page).waitFor();
    expect([await hint.isVisible(), await help.isVisible()]).toEqual([false, true]);
    await listBox(page).blur();
    await listBox(page).focus();
    expect(await help.isVisible(), 'no key was used yet').toBe(true);
    await page.keyboard.press('ArrowRight');
    await listBox(page).blur();
    await listBox(page).focus();
    await tip(page).waitFor();
    expect([await hint.isVisible(), await help.isVisible()]).toEqual([false, false]);
    expect(await top(), 'nothing moves').toEqual(before);
  });
});

test('another width of the window leaves a reader who walks where they are', async () => {
  await withPage(site.browser, `${site.address}/charts/bank-headcount/`, { width: 1280 }, async (page) => {
    await listBox(page).focus();
    await tip(page).waitFor();
    for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight');
    const words = await tip(page).textContent();
    const drawn = () => page.locator('.drawings').getAttribute('data-live');
    await page.setViewportSize({ width: 620, height: 900 });
    await expect.poll(drawn).not.toBeNull();
    expect(await tip(page).isVisible()).toBe(true);
    expect(await tip(page).textContent()).toBe(words);
    await page.keyboard.press('Escape');
    const before = await drawn();
    await page.setViewportSize({ width: 560, height: 900 });
    await expect.poll(drawn).not.toBe(before);
    expect(await tip(page).isVisible(), 'closed stays closed').toBe(false);
  });
});
