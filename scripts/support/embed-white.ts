import type { Browser } from 'playwright-core';
import type { Lang } from '../../src/i18n/lang.ts';

/**
 * How many pixels the plain code leaves empty below a chart at each width, for a reader with script; negative where it
 * cuts the chart. The code is taken from the site's oEmbed answers.
 * @param address of a served site
 */
export async function whiteBelow(
  browser: Browser,
  address: string,
  charts: readonly string[],
  lang: Lang,
  widths: readonly number[],
): Promise<Map<string, number[]>> {
  const found = new Map<string, number[]>();
  for (const chart of charts) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const prefix = lang === 'zh' ? '' : `/${lang}`;
    const answer = await page.request.get(`${address}${prefix}/oembed/${chart}.json`);
    const { html } = (await answer.json()) as { readonly html: string };
    const code = html.replaceAll(/http:\/\/localhost:4321/g, address).replace(' loading="lazy"', '');
    await page.setContent(
      `<!doctype html><body style="margin:0">${widths.map((width) => `<div style="width:${width}px">${code}</div>`).join('')}`,
      { waitUntil: 'load' },
    );
    const white: number[] = [];
    for (const frame of page.frames().slice(1)) {
      const element = await frame.frameElement();
      await element.scrollIntoViewIfNeeded();
      white.push(
        await frame.evaluate(async () => {
          const left = () =>
            innerHeight - Math.ceil(document.querySelector('#embed')?.getBoundingClientRect().height ?? 0);
          // The chart is redrawn at a width that no built drawing fits, so wait until the height is stable.
          let [last, same] = [left(), 0];
          for (let waited = 0; same < 8 && waited < 100; waited++) {
            await new Promise((resolve) => setTimeout(resolve, 60));
            same = left() === last ? same + 1 : 0;
            last = left();
          }
          return last;
        }),
      );
    }
    found.set(chart, white);
    await page.close();
  }
  return found;
}
