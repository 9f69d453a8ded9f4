import type { Page } from 'playwright-core';

/** Text that its own box cuts off, and boxes wider than the screen that have no scroll box of their own. */
export const layoutFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const found = scrollWidth > clientWidth ? [`the page is ${scrollWidth}px wide on ${clientWidth}px`] : [];
    for (const element of document.querySelectorAll<HTMLElement>('main *:not(svg, svg *), header *, footer *')) {
      const { overflowX, overflowY } = getComputedStyle(element);
      const cuts = [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip');
      if (!cuts || element.closest('.hidden') || element.clientWidth === 0) continue;
      // Opened, it shows the whole.
      if (element.matches('details:not([open]) > summary')) continue;
      if (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
        found.push(`cut off: ${element.outerHTML.slice(0, 120)}`);
    }
    return found;
  });

/** WCAG 1.4.12: what a reader may set without losing words. The page's policy allows no style element. */
export const spaceText = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      ':not(svg, svg *){line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important} p{margin-block-end:2em!important}',
    );
    document.adoptedStyleSheets.push(sheet);
  });
