import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { serveFolder } from '../../../tests/helpers/serve-folder.ts';
import { languages } from '../../../src/i18n/lang.ts';

const fonts = fileURLToPath(new URL('../../../fonts', import.meta.url));
const weights = ['400', '600'] as const;
const pixelWidths = [360, 1280] as const;
const schemes = ['light', 'dark'] as const;

/** The charts of a built site that have a page of their own. */
const chartsOf = (site: string): string[] =>
  readdirSync(path.join(site, 'charts'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(site, 'charts', entry.name, 'words')))
    .map(({ name }) => name)
    .sort();

/**
 * Takes a picture of the figure of every chart's page of a built site in Chromium, in both languages and themes, narrow
 * and wide, with the fonts of this repository instead of the machine's, so that two machines get the same pictures.
 * Passes each on as PNG.
 * @param only these charts
 */
export async function takeFigures(
  browser: Browser,
  folder: string,
  use: (name: string, png: Uint8Array) => void,
  only?: readonly string[],
): Promise<void> {
  const site = await serveFolder(folder);
  try {
    for (const width of pixelWidths)
      for (const scheme of schemes) {
        const context = await browser.newContext({
          viewport: { width, height: 900 },
          colorScheme: scheme,
          reducedMotion: 'reduce',
        });
        const page = await context.newPage();
        for (const weight of weights)
          await page.route(`**/face-${weight}.ttf`, (route) =>
            route.fulfill({ path: path.join(fonts, `noto-sans-sc-${weight}.ttf`), contentType: 'font/ttf' }),
          );
        for (const chart of chartsOf(folder).filter((id) => !only || only.includes(id)))
          for (const lang of languages) {
            await page.goto(`${site.address}${lang === 'zh' ? '' : `/${lang}`}/charts/${chart}/`);
            await setFace(page);
            use(`${chart}.${lang}.${width}.${scheme}`, await takeFigure(page));
          }
        await context.close();
      }
  } finally {
    await site.close();
  }
}

/** With a margin, because drawings reach into the margin of a phone. */
async function takeFigure(page: Page): Promise<Uint8Array> {
  const clip = await page.evaluate((beside) => {
    const { left, top, right, height } =
      document.querySelector('.figure-main')?.getBoundingClientRect() ?? new DOMRect();
    const x = Math.max(0, left - beside);
    return { x, y: top + window.scrollY, width: Math.min(window.innerWidth, right + beside) - x, height };
  }, 16);
  return page.screenshot({ animations: 'disabled', fullPage: true, clip });
}

/**
 * Sets the font from outside, because pages of the site load none: their policy allows no style element and no font by
 * address.
 */
const setFace = (page: Page): Promise<void> =>
  page.evaluate(async (faces) => {
    for (const weight of faces) {
      const bytes = await (await fetch(`/face-${weight}.ttf`)).arrayBuffer();
      document.fonts.add(await new FontFace('Pictures', bytes, { weight }).load());
    }
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('*{font-family:Pictures!important}');
    document.adoptedStyleSheets.push(sheet);
    await document.fonts.ready;
  }, weights);
