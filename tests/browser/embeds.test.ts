import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { charts } from '../../src/charts/all-charts.ts';
import { readSnapshots } from '../../src/publish/figures/figure-snapshots.ts';
import type { Lang } from '../../src/i18n/lang.ts';
import { themes } from '../../src/marks/theme.ts';
import { axeFaults } from '../helpers/access/axe-faults.ts';
import { long, pick } from '../helpers/depth.ts';
import { roomFaults } from '../helpers/access/room-faults.ts';
import { siteInBrowser } from '../helpers/site-in-browser.ts';
import { withPage } from '../helpers/with-page.ts';

const site = siteInBrowser();
const { records } = readSnapshots('data');
const frozen = (chart: string, lang: Lang): string => {
  const record = records.find((one) => one.chart === chart && one.lang === lang);
  return `${lang === 'zh' ? '' : '/en'}/embed/${chart}/${record?.version ?? ''}/`;
};
const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const rgb = (hex: string) => `rgb(${[1, 3, 5].map((at) => String(parseInt(hex.slice(at, at + 2), 16))).join(', ')})`;

/** Puts frames into an empty page of the site, each as high as its figure when that has settled, and looks inside. */
const scrolledFrames = (page: Page, paths: readonly string[]): Promise<string[]> =>
  page.evaluate(async (addresses) => {
    document.body.replaceChildren();
    document.body.style.margin = '0';
    const frames = addresses.map((address) => {
      const frame = document.createElement('iframe');
      frame.src = address;
      frame.style.cssText = 'display:block;border:0;width:100%;height:900px';
      document.body.append(frame);
      return frame;
    });
    const heightOf = (frame: HTMLIFrameElement) =>
      frame.contentDocument?.querySelector('#embed')?.getBoundingClientRect().height ?? 0;
    let [last, same] = ['', 0];
    while (same < 4) {
      await new Promise((resolve) => setTimeout(resolve, 200));
      const now = frames.map(heightOf).join();
      same = now === last && !now.split(',').includes('0') ? same + 1 : 0;
      last = now;
      for (const frame of frames) frame.style.height = `${Math.ceil(heightOf(frame))}px`;
    }
    return frames.flatMap((frame, index) => {
      const root = frame.contentDocument?.documentElement;
      if (!root) return [`${addresses[index] ?? ''} cannot be read`];
      const [down, across] = [root.scrollHeight - root.clientHeight, root.scrollWidth - root.clientWidth];
      return down > 0 || across > 0 ? [`${addresses[index] ?? ''} scrolls by ${down} and ${across}`] : [];
    });
  }, paths);

/** A long run tries every width, and every chart at each. */
const frameWidths = pick([320, 480, 680, 1200], (width) => width === 320);

describe.each(frameWidths)('in a frame of %i px', (width) => {
  test('no embed scrolls inside once its height fits, live or frozen', async () => {
    const paths = charts.flatMap(({ id }, index) => {
      if (!long && index % 4 > 0) return [];
      const lang = index % 2 === 0 ? 'zh' : 'en';
      return [`${lang === 'zh' ? '/en' : ''}/embed/${id}/`, frozen(id, lang)];
    });
    await withPage(site.browser, `${site.address}/404.html`, { width, height: 800 }, async (page) => {
      expect(await scrolledFrames(page, paths)).toEqual([]);
    });
  });
});

test.each([
  ['/embed/pay-by-city-tenure/', 320, 'light'],
  ['/en/embed/claim-audit/', 360, 'dark'],
  [frozen('us-areas', 'en'), 320, 'dark'],
  [frozen('evidence-map', 'zh'), 720, 'light'],
] as const)('%s at %i px, %s, has room and no fault of access', async (path, width, scheme) => {
  await withPage(site.browser, site.address + path, { width, scheme }, async (page) => {
    expect(await roomFaults(page)).toEqual([]);
    expect(await axeFaults(page, ':root')).toEqual([]);
    expect(await paper(page)).toBe(rgb(themes[scheme].paper));
  });
});

test('the address chooses theme, language and controls, and the state of the chart goes along', async () => {
  const address = `${site.address}/embed/pay-by-city-tenure/?city=chengdu&theme=dark&lang=en&controls=0`;
  await withPage(site.browser, address, { width: 360 }, async (page) => {
    await page.waitForURL('**/en/embed/pay-by-city-tenure/?*');
    expect(new URL(page.url()).search).toBe('?city=chengdu&theme=dark&controls=0');
    expect(await paper(page)).toBe(rgb(themes.dark.paper));
    await expect.poll(() => page.locator('h1').textContent()).toContain('Chengdu');
    await page.locator('.drawings[data-live]').waitFor();
    expect(await page.locator('.figure-controls:visible, .embed-choose:visible').count()).toBe(0);
    // The reader who follows the link gets the state, not the looks of somebody's page.
    const link = page.locator('.embed-foot a');
    await expect.poll(() => link.getAttribute('href')).toMatch(/\/en\/charts\/pay-by-city-tenure\/\?city=chengdu$/);
    const [opened] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
    expect(await opened.evaluate(() => window.opener === null)).toBe(true);
    expect(page.url()).toContain('/embed/');
  });
  await withPage(site.browser, `${site.address}/embed/seats/?lang=zh&lang=fr&theme=x`, { width: 360 }, async (page) => {
    expect(new URL(page.url()).pathname).toBe('/embed/seats/');
    expect(await paper(page)).toBe(rgb(themes.light.paper));
    const [button, control] = [page.locator('.embed-choose'), page.locator('.figure-controls select').first()];
    expect(await control.isVisible()).toBe(false);
    await button.press('Enter');
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    expect(await control.isEnabled()).toBe(true);
    await control.selectOption({ index: 1 });
    await page.locator('.drawings[data-live]').waitFor();
    expect(new URL(page.url()).search).toContain('publisher=');
    await page.goto(`${site.address}/embed/seats/?form=full`);
    expect(await control.isVisible()).toBe(true);
    expect(await page.locator('.figure-sources').isVisible()).toBe(true);
    expect(await page.locator('.embed-choose:visible, .embed-more > summary:visible').count()).toBe(0);
  });
});

test.each(['/embed/pay-by-city-tenure/', frozen('pay-by-city-tenure', 'en')])(
  'without script %s is a whole figure',
  async (path) => {
    await withPage(site.browser, site.address + path, { width: 360, script: false }, async (page) => {
      expect(await page.locator('svg.chart:visible').count()).toBe(1);
      const scripted = '.figure-controls:visible, .embed-choose:visible, .table-filter:visible';
      expect(await page.locator(scripted).count()).toBe(0);
      await page.locator('.embed-more > summary').click();
      expect(await page.locator('.figure-sources').isVisible()).toBe(true);
      await page.locator('.figure-actions summary').first().click();
      expect(await page.locator('tbody tr:visible').count()).toBeGreaterThan(0);
    });
  },
);

test('in a sandbox that allows nothing an embed is a whole figure', async () => {
  // That nothing in it may run is reported on the console.
  const broken = () => Promise.resolve();
  await withPage(site.browser, `${site.address}/404.html`, { width: 800, broken }, async (page) => {
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.sandbox.value = '';
      frame.src = '/embed/seats/';
      frame.style.cssText = 'width:720px;height:1500px';
      document.body.replaceChildren(frame);
    });
    const figure = page.frameLocator('iframe');
    await figure.locator('.drawing-wide svg').waitFor();
    await figure.locator('.embed-foot a').first().waitFor();
    expect(await figure.locator('.figure-controls:visible, .embed-choose:visible').count()).toBe(0);
    expect(await figure.locator('.embed-foot a:visible').count()).toBe(1);
  });
});
