import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pick } from '../helpers/depth.ts';
import { tenures } from '../../src/charts/shared/tenure.ts';
import { holdClock } from '../helpers/hold-clock.ts';
import { matrix, rendering, shows } from '../helpers/pay-matrix.ts';
import { siteInBrowser } from '../helpers/site-in-browser.ts';
import { withPage } from '../helpers/with-page.ts';

declare global {
  interface Window {
    /** Movements that were started since the page was opened: how far, in pixels. */
    moves: { key: string; way: string }[];
  }
}

const site = siteInBrowser();

/** Notes every movement as it starts. */
function watchMoves(): void {
  window.moves = [];
  // oxlint-disable-next-line typescript/unbound-method -- called on its element below
  const animate = Element.prototype.animate;
  Element.prototype.animate = function (frames, options) {
    const key = this.getAttribute('data-move') ?? this.getAttribute('data-row') ?? '';
    const way =
      frames && 'translate' in frames && Array.isArray(frames['translate']) ? String(frames['translate'][0]) : '';
    window.moves.push({ key, way });
    return animate.call(this, frames, options);
  };
}

/** Leaves every movement where it starts, until somebody ends it. */
async function holdMoves(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Animation.enable');
  await devtools.send('Animation.setPlaybackRate', { playbackRate: 0 });
}

/** Resolves when a step is drawn and said: from then on its time runs. */
const says = (page: Page, tenure: string) => {
  const steps = rendering({}).controls.find(({ key }) => key === 'tenure')?.choices;
  const said = steps?.find(({ value }) => value === tenure)?.label ?? 'nothing';
  return expect.poll(() => page.locator('.figure-status').textContent()).toContain(said);
};
const moves = (page: Page) => page.evaluate(() => window.moves);
const moving = (page: Page) =>
  page.evaluate(() => document.getAnimations().filter((animation) => animation.id === 'move').length);
/** Places of the visible marks, from the corner of their drawing. */
const places = (page: Page) =>
  page.evaluate(() => {
    const drawing = [...document.querySelectorAll('.drawings svg')].find((svg) => svg.clientWidth > 0);
    const corner = drawing?.getBoundingClientRect() ?? new DOMRect();
    return [...(drawing?.querySelectorAll('.mark[data-row]') ?? [])].map((mark) => {
      const box = mark.getBoundingClientRect();
      return [mark.getAttribute('data-row'), Math.round(box.x - corner.x), Math.round(box.y - corner.y)];
    });
  });

const sorts = [
  { id: 'gripes', sort: 'name', width: 1280 },
  { id: 'gripes', sort: 'name', width: 360 },
];

describe.each(pick(sorts, ({ width }) => width === 360))('$id sorted at $width px', ({ id, sort, width }) => {
  const address = () => `${site.address}/charts/${id}/`;
  const sorted = async (page: Page) => {
    await page.locator('select[name=sort]').selectOption(sort);
    await page.locator('.drawings[data-live]').waitFor();
  };

  test('marks move from where they were to where they are drawn, and to nowhere else', async () => {
    let quiet: unknown;
    await withPage(site.browser, address(), { width, early: watchMoves }, async (page) => {
      await sorted(page);
      expect(await moves(page), 'under reduced motion').toEqual([]);
      quiet = await places(page);
    });
    await withPage(site.browser, address(), { width, motion: true, early: watchMoves }, async (page) => {
      const before = await places(page);
      await sorted(page);
      expect((await moves(page)).length).toBeGreaterThan(1);
      for (const { way } of await moves(page)) expect(way).toMatch(/^-?[\d.e-]+px -?[\d.e-]+px$/);
      await expect.poll(() => moving(page)).toBe(0);
      const after = await places(page);
      expect(after).toEqual(quiet);
      expect(after).not.toEqual(before);
    });
  });

  test('the walk is where the mark ends up, also while it is under way', async () => {
    await withPage(site.browser, address(), { width, motion: true }, async (page) => {
      await holdMoves(page);
      await sorted(page);
      expect(await moving(page)).toBeGreaterThan(0);
      await page.locator('.key-nav').focus();
      expect(await moving(page)).toBe(0);
      const [ring, mark] = await page.evaluate(() =>
        ['.mark-ring', '.mark[data-open]'].map((name) => {
          const box = document.querySelector(name)?.getBoundingClientRect() ?? new DOMRect();
          return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
        }),
      );
      expect(ring).toEqual(mark);
    });
  });
});

test('another selection, another width and another theme move nothing', async () => {
  const options = { width: 1280, motion: true, early: watchMoves };
  await withPage(site.browser, `${site.address}/charts/${matrix}/`, options, async (page) => {
    await page.locator('select[name=role]').selectOption({ index: 1 });
    await page.locator('.drawings[data-live]').waitFor();
    const role = new URL(page.url()).searchParams.get('role') ?? '';
    await shows(page, { role });
    await page.locator('select[name=tenure]').selectOption('1-3');
    await shows(page, { role, tenure: '1-3' });
    const drawn = await page.locator('.drawings').getAttribute('data-live');
    await page.setViewportSize({ width: 700, height: 900 });
    await expect.poll(() => page.locator('.drawings').getAttribute('data-live')).not.toBe(drawn);
    await page.locator('.theme-choice select').selectOption('dark');
    await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await moves(page)).toEqual([]);
  });
});

test('a control with steps is played from the first to the last and ends on all, each said and none a step for Back', async () => {
  const options = { width: 360, motion: true, early: watchMoves };
  await withPage(site.browser, `${site.address}/charts/${matrix}/`, options, async (page) => {
    const button = page.locator('[data-play=tenure]');
    const label = await button.textContent();
    const entries = await page.evaluate(() => history.length);
    const chosen = () => new URL(page.url()).searchParams.get('tenure');
    await holdClock(page);
    await button.click();
    for (const tenure of tenures) {
      await expect.poll(chosen).toBe(tenure);
      await shows(page, { tenure });
      expect(await page.locator('select[name=tenure]').inputValue()).toBe(tenure);
      await says(page, tenure);
      await page.clock.runFor(1400);
      expect(chosen(), 'long enough to be read').toBe(tenure);
      await page.clock.runFor(200);
    }
    await expect.poll(chosen).toBeNull();
    await shows(page, {});
    await expect.poll(() => button.textContent()).toBe(label);
    expect(await page.evaluate(() => history.length)).toBe(entries);
    // Only figures of one source, measure, post and city are followed; the others are there or not.
    const followed = (await moves(page)).filter(({ key }) => key.includes('/') && !key.endsWith('/words'));
    expect(followed.length).toBeGreaterThan(4);
    for (const { key } of followed) expect(key).toContain('/mean_pay/');
    expect(
      followed.filter(({ way }) => way.startsWith('0px')),
      'from band to band',
    ).toEqual([]);
  });
});

test('playing stops by its button, by another choice and by a tip; under reduced motion nothing glides', async () => {
  const address = `${site.address}/charts/${matrix}/`;
  await withPage(site.browser, address, { width: 1280, touch: true, early: watchMoves }, async (page) => {
    const button = page.locator('[data-play=tenure]');
    const label = await button.textContent();
    await holdClock(page);
    const playing = async () => {
      await button.click();
      await shows(page, { tenure: '0-1' });
      await says(page, '0-1');
      expect(await button.textContent()).not.toBe(label);
    };
    const stopped = async (state: Readonly<Record<string, string>>) => {
      expect(await button.textContent()).toBe(label);
      await page.clock.runFor(1800);
      await shows(page, state);
    };
    await playing();
    await page.clock.runFor(1600);
    await shows(page, { tenure: '1-3' });
    await button.click();
    await stopped({ tenure: '1-3' });
    await playing();
    await page.locator('select[name=tenure]').selectOption('5-10');
    await stopped({ tenure: '5-10' });
    await playing();
    await page.locator('.key-nav').focus();
    await stopped({ tenure: '0-1' });
    // What it says may still be on its way.
    await page.locator('.tip').waitFor();
    expect(await moves(page)).toEqual([]);
  });
});
