import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeFindings } from '../helpers/access/axe-faults.ts';
import { drawingContrast } from '../helpers/access/drawing-contrast.ts';
import { figureFaults } from '../helpers/access/figure-faults.ts';
import { flashes, keysTaken, moving, smallWords, tediousFaults } from '../helpers/access/page-faults.ts';
import { pointerFaults, walkMarks } from '../helpers/access/walk-marks.ts';
import { siteInBrowser } from '../helpers/site-in-browser.ts';
import { withPage } from '../helpers/with-page.ts';

const site = siteInBrowser();

/** What `npm run accessibility` asks of a page, each with what spoils it. */
const checks: Readonly<Record<string, [check: (page: Page) => Promise<readonly string[]>, spoil: () => void]>> = {
  'words of drawings stand out': [
    async (page) => (await drawingContrast(page)).words,
    () => {
      document.querySelectorAll<SVGElement>('.drawings text').forEach(({ style }) => (style.fill = '#8a8a8a'));
    },
  ],
  'marks stand out': [
    async (page) => (await drawingContrast(page)).pale,
    () => {
      document.querySelectorAll<SVGElement>('.mark *').forEach(({ style }) => {
        style.fill = '#eee';
        style.stroke = 'none';
      });
    },
  ],
  'words are large enough': [
    smallWords,
    () => {
      const words = document.querySelector<HTMLElement>('.figure-title');
      if (words) words.style.fontSize = '11px';
    },
  ],
  'nothing flashes': [
    flashes,
    () => {
      document.body.append(document.createElement('video'));
    },
  ],
  'nothing moves': [
    moving,
    () => document.querySelector('h1')?.animate({ opacity: [0, 1] }, { duration: 100_000, id: 'on purpose' }),
  ],
  'keys are left alone': [
    keysTaken,
    () => {
      document.addEventListener('keydown', (event) => {
        if (event.key === 'h') event.preventDefault();
      });
    },
  ],
  'the head can be skipped': [tediousFaults, () => document.querySelector('.skip')?.remove()],
  'a drawing is named': [
    async (page) => (await figureFaults(page)).visual,
    () => {
      document.querySelectorAll('.drawings svg').forEach((svg) => {
        svg.removeAttribute('aria-label');
      });
    },
  ],
  'a figure is titled': [
    async (page) => (await figureFaults(page)).titled,
    () => document.querySelector('.figure-subtitle')?.remove(),
  ],
  'a table has headers': [
    async (page) => (await figureFaults(page)).table,
    () => document.querySelector('chart-figure tbody th')?.removeAttribute('scope'),
  ],
  'use is explained': [
    async (page) => (await figureFaults(page)).cues,
    () => document.querySelector('.figure-hint')?.remove(),
  ],
  'reading is explained': [
    async (page) => (await figureFaults(page)).explained,
    () => document.querySelector('.how-to-read')?.remove(),
  ],
  'axe finds small targets': [
    async (page) => (await axeFindings(page, '.site-footer', { wcag: true })).violations.map(({ rule }) => rule),
    () => {
      for (const name of ['one', 'other']) {
        const button = document.createElement('button');
        button.ariaLabel = name;
        button.style.cssText = 'all:unset;display:inline-block;width:8px;height:8px';
        document.querySelector('.site-footer')?.append(button);
      }
    },
  ],
};

test('each check of a page passes it, and fails when it is spoilt', async () => {
  const address = `${site.address}/charts/bank-headcount/`;
  await withPage(site.browser, address, { width: 360, touch: true }, async (page) => {
    const found = async () => {
      const faults: Record<string, number> = {};
      for (const [name, [check]] of Object.entries(checks)) faults[name] = (await check(page)).length;
      return faults;
    };
    expect(Object.entries(await found()).filter(([, count]) => count > 0)).toEqual([]);
    const { faults, tips } = await walkMarks(page);
    expect([...faults, ...(await pointerFaults(page, tips))]).toEqual([]);
    expect(await pointerFaults(page, new Set()), 'tips that the keyboard never opened').not.toEqual([]);
    await page.keyboard.press('Escape');
    for (const [, spoil] of Object.values(checks)) await page.evaluate(spoil);
    expect(Object.entries(await found()).filter(([, count]) => count === 0)).toEqual([]);
  });
});
