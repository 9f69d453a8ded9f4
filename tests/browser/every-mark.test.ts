import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { charts } from '../../src/charts/all-charts.ts';
import { pick } from '../helpers/depth.ts';
import { walkState } from '../helpers/figure-marks.ts';
import { siteInBrowser } from '../helpers/site-in-browser.ts';
import { withPage } from '../helpers/with-page.ts';

const site = siteInBrowser();
const [width, height] = [320, 640];

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Seen {
  /** Index of the mark that has a tip; -1 while no tip is open. */
  readonly open: number;
  readonly whole: boolean;
}

const look = (page: Page): Promise<Seen> =>
  page.evaluate(
    ([right, bottom]) => {
      const tip = document.querySelector<HTMLElement>('.tip');
      const box = tip?.getBoundingClientRect() ?? new DOMRect();
      const drawing = [...document.querySelectorAll('.drawings svg')].find((svg) => svg.clientWidth > 0);
      const marks = [...(drawing?.querySelectorAll('.mark[data-row]') ?? [])];
      return {
        open: tip && !tip.hidden ? marks.findIndex((mark) => mark.hasAttribute('data-open')) : -1,
        whole: box.left >= 0 && box.top >= 0 && box.right <= right && box.bottom <= bottom && box.height > 20,
      };
    },
    [width, height] as const,
  );

/**
 * Where a finger meets a pixel of the paint of a mark, in the middle of the screen; the middle of one too thin to be met.
 * `covered`: others are painted over all of it but a sliver, so that a tap opens one of those; its own tip opens by keyboard
 * and from its row.
 */
const paintOf = (page: Page, index: number): Promise<Point & { readonly covered: boolean }> =>
  page.evaluate(
    ([at, thin]) => {
      const drawing = [...document.querySelectorAll('.drawings svg')].find((svg) => svg.clientWidth > 0);
      const mark = drawing?.querySelectorAll('.mark[data-row]')[at];
      mark?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = mark?.getBoundingClientRect() ?? new DOMRect();
      for (const [across, down] of [
        [0.5, 0.5],
        ...Array.from({ length: 121 }, (_, cell) => [(Math.floor(cell / 11) + 0.5) / 11, ((cell % 11) + 0.5) / 11]),
      ]) {
        const [x, y] = [box.left + box.width * (across ?? 0), box.top + box.height * (down ?? 0)];
        const isOwn = (dx: number) => document.elementFromPoint(x + dx, y)?.closest('.mark[data-row]') === mark;
        if (isOwn(0) && (box.width < thin || (isOwn(-0.5) && isOwn(0.5)))) return { x, y, covered: false };
      }
      const middle = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      return { ...middle, covered: box.width >= thin && box.height >= thin };
    },
    [index, 4] as const,
  );

/** Ways to close a tip, taken in turn. */
const ways = ['second tap', 'tap outside', 'Escape'] as const;

/** Every chart in a long run; else a short one. */
const tapped = pick(
  charts.map((chart, index) => [chart.id, index % 2 === 0 ? '/en' : ''] as const),
  ([id]) => id === 'pay-newcomers',
);

test.each(tapped)(
  'each mark of %s opens its own tip, whole on 320 px, by a tap on its paint, and a tap or Escape closes it',
  async (id, lang) => {
    await withPage(
      site.browser,
      `${site.address}${lang}/charts/${id}/`,
      { width, height, touch: true },
      async (page) => {
        // The first use loads what answers it.
        await page.locator('.key-nav').focus();
        await page.locator('.tip').waitFor();
        await page.keyboard.press('Escape');
        await page.keyboard.press('Escape');
        const { count } = await walkState(page);
        expect(count).toBeGreaterThan(0);
        const faults: string[] = [];
        for (let index = 0; index < count; index++) {
          const at = await paintOf(page, index);
          await page.touchscreen.tap(at.x, at.y);
          const open = expect.poll(async () => (await look(page)).open, { message: `mark ${index} opens` });
          await (at.covered ? open.toBeGreaterThan(index) : open.toBe(index));
          if (!(await look(page)).whole) faults.push(`mark ${index}: tip is cut off`);
          const way = ways[index % ways.length];
          if (way === 'Escape') await page.keyboard.press('Escape');
          else if (way === 'second tap') await page.touchscreen.tap(at.x, at.y);
          else await page.touchscreen.tap(2, at.y > height / 2 ? 2 : height - 2);
          await expect.poll(async () => (await look(page)).open, { message: `${way} closes mark ${index}` }).toBe(-1);
        }
        expect(faults).toEqual([]);
      },
    );
  },
);
