import type { Page } from 'playwright-core';

/** Words of a page that are smaller than 12 pixels; those of drawings are judged with their room. */
export const smallWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const element = text.parentElement;
      if (!element || element.closest('svg, script, style, template, noscript') || !text.textContent?.trim()) continue;
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      if (size < 11.99 && element.getClientRects().length > 0)
        found.push(`${size}px: ${element.outerHTML.slice(0, 120)}`);
    }
    return found;
  });

/** What may flash: films, canvases, and movements that come again. Pictures of this site are SVG, PNG or none. */
export const flashes = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const films = [...document.querySelectorAll('video, canvas, marquee, blink, svg :is(animate, animateTransform)')];
    const pictures = [...document.querySelectorAll('img')].filter(({ src }) => /\.(gif|apng|webp|avif)$/.test(src));
    const again = document
      .getAnimations()
      .filter(({ effect }) => (effect?.getComputedTiming().iterations ?? 1) > 1)
      .map(({ id }) => `a movement that comes again: ${id}`);
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).map(({ cssText }) => cssText);
    return [
      ...[...films, ...pictures].map((element) => element.outerHTML.slice(0, 120)),
      ...again,
      ...rules.filter((rule) => /animation[^;]*infinite/.test(rule)).map((rule) => rule.slice(0, 120)),
    ];
  });

/** What moves now. */
export const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ playState, effect }) => playState === 'running' && Number(effect?.getComputedTiming().duration) > 1)
      .map(({ id }) => `moves: ${id}`),
  );

/** Keys that a page keeps from the browser or a screen reader while nothing of it has the focus. */
export async function keysTaken(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    const taken: string[] = [];
    Object.assign(window, { taken });
    window.addEventListener('keydown', (event) => {
      // After every listener of the page.
      queueMicrotask(() => {
        if (event.defaultPrevented) taken.push(`takes ${event.key}`);
      });
    });
  });
  for (const key of ['h', 't', 'k', '1', '/', 'ArrowDown', 'ArrowRight', 'Home', 'End', 'PageDown', 'Escape'])
    await page.keyboard.press(key);
  return page.evaluate(() => {
    const { taken } = window as unknown as { taken: string[] };
    const own = [...document.querySelectorAll('[accesskey], [role="application"], [tabindex]')].filter(
      (element) => !element.matches('[tabindex="0"], [tabindex="-1"]') || element.matches('[accesskey]'),
    );
    return [...taken, ...own.map((element) => `overrides: ${element.outerHTML.slice(0, 120)}`)];
  });
}

/** Whether the first press of Tab offers to skip what every page begins with, and a figure is one stop. */
export async function tediousFaults(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    window.getSelection()?.removeAllRanges();
  });
  await page.keyboard.press('Tab');
  const skips = await page.evaluate(() => {
    const { activeElement: link } = document;
    return document.querySelector(link?.getAttribute('href') ?? '[no]') !== null && link?.matches('a[href^="#"]');
  });
  const stops = await page.locator('.drawings :is(a, button, [tabindex="0"]):visible').count();
  return [...(skips ? [] : ['no link to skip']), ...(stops === 1 ? [] : [`${stops} stops in the drawing`])];
}
