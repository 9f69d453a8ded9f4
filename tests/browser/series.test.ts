import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { figure } from '../../src/marks/drawing.ts';
import { dots } from '../../src/marks/symbols.ts';
import { siteInBrowser } from '../helpers/site-in-browser.ts';
import { withPage } from '../helpers/with-page.ts';

const site = siteInBrowser();

/** Two crossing lines of three years; years are drawn together, and a mark without a series lies between. */
function drawing(): string {
  const { document } = parseHTML('<html></html>');
  const points = [2021, 2022, 2023].flatMap((year, index) => [
    { year, line: 'up', level: index },
    { year, line: 'down', level: 2 - index },
  ]);
  return figure({ document: document, lang: 'zh', width: 680, id: 'a' }, 'lines', 'people', [
    {
      height: 200,
      margin: { top: 20, right: 20, bottom: 20, left: 20 },
      x: { domain: [2021, 2023] },
      y: { domain: [0, 2] },
      marks: [
        dots(points, {
          x: ({ year }) => year,
          y: ({ level }) => level,
          ...{ r: 4, style: 'solid' },
          row: ({ year, line }) => `${line}-${year}`,
          series: ({ line }) => line,
        }),
      ],
    },
  ]).outerHTML;
}

test('arrow keys follow a series through the years and cross to the other in the same year', async () => {
  await withPage(site.browser, `${site.address}/charts/bank-headcount/`, { width: 1280 }, async (page) => {
    await page.locator('.drawing-full').evaluate((holder, svg) => {
      holder.innerHTML = svg;
    }, drawing());
    await page.locator('.key-nav').focus();
    await page.locator('.tip').waitFor();
    const open = () => page.locator('.mark[data-open]').getAttribute('data-row');
    const walk: (readonly [key: string, row: string])[] = [
      ['Home', 'up-2021'],
      ['ArrowRight', 'up-2022'],
      ['ArrowDown', 'down-2022'],
      ['ArrowUp', 'up-2022'],
      ['ArrowRight', 'up-2023'],
      ['ArrowUp', 'up-2023'],
      ['ArrowDown', 'down-2023'],
      ['ArrowLeft', 'down-2022'],
      ['ArrowLeft', 'down-2021'],
      ['ArrowDown', 'up-2021'],
      ['End', 'down-2023'],
    ];
    for (const [key, row] of walk) {
      await page.keyboard.press(key);
      expect(await open(), key).toBe(row);
    }
  });
});
