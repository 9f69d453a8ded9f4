import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { pick } from '../helpers/depth.ts';
import type { State } from '../../src/charts/chart.ts';
import { charts } from '../../src/charts/all-charts.ts';
import { leadCharts } from '../../src/charts/front-choices.ts';
import type { Lang } from '../../src/i18n/lang.ts';
import { serveSlowly } from '../helpers/serve-slowly.ts';
import { siteInBrowser } from '../helpers/site-in-browser.ts';
import { withPage } from '../helpers/with-page.ts';
import { presentData } from '../helpers/present-data.ts';

const { published } = presentData();
const site = siteInBrowser();

/** What each tile says now: its answer, what it holds for, what is not published. */
const shown = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('.tile')].map((tile) => [
        tile.dataset['chart'] ?? '',
        [
          ...[...tile.querySelectorAll('.tile-answer, .tile-condition')].map(({ textContent }) => textContent.trim()),
          ...[...tile.querySelectorAll<HTMLElement>('.tile-missing [data-key]')].flatMap((line) =>
            line.hidden ? [] : (line.dataset['key'] ?? ''),
          ),
        ],
      ]),
    ),
  );

/** What they say in a state, made here from the same rows. */
const wanted = (state: State, lang: Lang = 'zh'): Record<string, string[]> =>
  Object.fromEntries(
    leadCharts.map((chart) => {
      const { answer, condition, missing } = chart.tile(chart.rows(published), lang, state);
      return [chart.id, [answer, condition, ...['city', 'year'].filter((key) => missing.includes(key))]];
    }),
  );

const paths = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.tile-drawing svg')].map((svg) => svg.innerHTML.length.toString() + svg.innerHTML),
  );

describe('the first screen at 1280 × 800', () => {
  test.each(['/', '/en/'])('%s has four answers and four drawings', async (path) => {
    await withPage(site.browser, site.address + path, { width: 1280, height: 800 }, async (page) => {
      const boxes = await page.evaluate(() =>
        [...document.querySelectorAll('.tile-answer, .tile-drawing.wide svg')].map((element) => {
          const { top, bottom, width } = element.getBoundingClientRect();
          return { top, bottom, width };
        }),
      );
      expect(boxes).toHaveLength(8);
      expect(boxes.filter(({ top, bottom, width }) => top < 0 || bottom > 800 || width === 0)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(3200);
      expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThanOrEqual(3500);
      await page.setViewportSize({ width: 360, height: 780 });
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(6500);
    });
  });
});

test('a city and a pay change what each tile says and draws, and the address; Back, reload and the topic keep them', async () => {
  await withPage(site.browser, `${site.address}/`, { width: 1280 }, async (page) => {
    const built = await paths(page);
    expect(await shown(page)).toEqual(wanted({}));
    await page.locator('chart-tiles select[name="city"]').selectOption('chengdu');
    await expect.poll(() => shown(page)).toEqual(wanted({ city: 'chengdu' }));
    await page.locator('chart-tiles input[name="wage"]').fill('4800');
    const both = { city: 'chengdu', wage: '4800' };
    await expect.poll(() => shown(page)).toEqual(wanted(both));
    const first = wanted({});
    expect(Object.entries(wanted(both)).filter(([id, said]) => String(first[id]) !== String(said)).length).toBe(4);
    expect(new URL(page.url()).search).toBe('?city=chengdu&wage=4800');
    expect((await paths(page)).filter((path, index) => path !== built[index]).length).toBeGreaterThan(0);
    await page.reload();
    await expect.poll(() => shown(page)).toEqual(wanted(both));
    await page.locator('.tile[data-chart="pay-by-city"] .tile-foot a').click();
    await page.waitForURL('**/pay/?city=chengdu&wage=4800');
    await expect.poll(() => page.locator('.lead-chart .figure-answer').textContent()).toContain('4,800元：在成都');
    await page.goBack();
    await expect.poll(() => shown(page)).toEqual(wanted(both));
    await page.locator('chart-tiles button[type="reset"]').click();
    await expect.poll(() => shown(page)).toEqual(wanted({}));
    expect(new URL(page.url()).search).toBe('');
    await page.goBack();
    await expect.poll(() => shown(page)).toEqual(wanted(both));
  });
});

test('a year and a city can be picked in a drawing; what is not offered is dropped with a remark', async () => {
  await withPage(site.browser, `${site.address}/en/?city=nowhere`, { width: 1280 }, async (page) => {
    await expect.poll(() => page.locator('chart-tiles .figure-remark').textContent()).toContain('city=nowhere');
    const middleOf = async (selector: string) => {
      const box = await page.locator(selector).first().boundingBox();
      return [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2] as const;
    };
    await page.mouse.click(...(await middleOf('.tile .wide [data-row="city-chengdu"]')));
    await expect.poll(() => shown(page)).toEqual(wanted({ city: 'chengdu' }, 'en'));
    const bank = page.locator('.tile[data-chart="bank-headcount"]');
    // Between the points of the first year.
    await page.mouse.click(...(await middleOf('.tile[data-chart="bank-headcount"] .wide .mark[data-row]')));
    await expect.poll(() => new URL(page.url()).searchParams.get('year')).toMatch(/^20\d\d$/);
    const year = new URL(page.url()).searchParams.get('year') ?? '';
    await expect.poll(() => shown(page)).toEqual(wanted({ city: 'chengdu', year }, 'en'));
    await expect.poll(() => bank.locator('.wide .band').count()).toBe(1);
  });
});

test('what is pointed at in one tile is marked in the others, without a request or a redrawing', async () => {
  await withPage(site.browser, `${site.address}/`, { width: 1280 }, async (page) => {
    await page.waitForLoadState('networkidle');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const built = await paths(page);
    /** Choices of the marks in evidence, by tile. */
    const linked = () =>
      page.evaluate(() =>
        [...document.querySelectorAll<SVGElement>('.wide .linked')].map(
          (mark) => `${mark.closest<HTMLElement>('.tile')?.dataset['chart'] ?? ''} ${mark.dataset['choice'] ?? ''}`,
        ),
      );
    const bar = page.locator('.tile[data-chart="market-size-spread"] .wide [data-choice]').first();
    const year = await bar.getAttribute('data-choice');
    expect(year).toMatch(/^year=20\d\d$/);
    const pointAt = async (mark: Locator) => {
      const box = await mark.boundingBox();
      await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    };
    await pointAt(bar);
    expect(new Set(await linked())).toEqual(new Set([`bank-headcount ${year}`, `market-size-spread ${year}`]));
    await pointAt(page.locator('.tile .wide [data-row="city-chengdu"]'));
    expect(await linked()).toEqual(['pay-by-city city=chengdu']);
    await page.mouse.move(2, 2);
    expect(await linked()).toEqual([]);
    expect(await paths(page)).toEqual(built);
    expect(asked).toEqual([]);
  });
});

test.each(pick([360, 1280], (width) => width === 360))(
  'nothing shifts while a page comes piece by piece, and when its script does, at %i px',
  async (width) => {
    const slow = await serveSlowly(inject('site'));
    for (const path of ['/', `/en/charts/${charts[0]?.id ?? ''}/`]) {
      await withPage(site.browser, slow.address + path, { width }, async (page) => {
        await page.waitForLoadState('networkidle');
        // The line of the site's name takes its place when its links come: three pixels.
        expect(await shifted(page), path).toBeLessThan(0.001);
      });
    }
    slow.close();
  },
);

/** Cumulative layout shift of the page until now. */
const shifted = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += 'value' in entry ? +String(entry.value) : 0;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => {
          resolve(sum);
        }, 100);
      }),
  );
