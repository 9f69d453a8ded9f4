import type { Page } from 'playwright-core';

/** What a reader's own style sheet does who wants text half as large again, or twice as large. */
export const readers = {
  1.5: () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('html{font-size:159.375%!important}');
    document.adoptedStyleSheets.push(sheet);
  },
  2: () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('html{font-size:212.5%!important}');
    document.adoptedStyleSheets.push(sheet);
  },
} as const;

/** Smallest text of the drawing on display as it is seen, in pixels. */
export const smallest = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const drawing = [...document.querySelectorAll('.drawings svg')].find((svg) => svg.clientWidth > 0);
    const scale = (drawing?.getBoundingClientRect().width ?? 0) / Number(drawing?.getAttribute('width'));
    const sizes = [...(drawing?.querySelectorAll('text') ?? [])].map((text) =>
      Number(getComputedStyle(text).fontSize.replace('px', '')),
    );
    return Math.min(...sizes) * scale;
  });
