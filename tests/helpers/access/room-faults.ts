import type { Page } from 'playwright-core';

/**
 * Text of visible charts that is cut off, overlaps other text, or is smaller than 12 pixels. Boxes are a font's whole
 * line, a few pixels higher than its ink, so that much may overlap or stand out above and below.
 */
const textFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    for (const svg of document.querySelectorAll('svg.chart')) {
      const frame = svg.getBoundingClientRect();
      if (frame.width === 0) continue;
      const scale = frame.width / Number(svg.getAttribute('width'));
      const [beside, above] = [1.25 * scale, 3.01 * scale];
      const name = `${Math.round(frame.width)}px`;
      const shown = [...svg.querySelectorAll('text')].filter((text) => getComputedStyle(text).display !== 'none');
      const texts = shown.map((text) => ({
        words: text.textContent,
        box: text.getBoundingClientRect(),
        size: Number(getComputedStyle(text).fontSize.replace('px', '')) * scale,
      }));
      for (const [index, { words, box, size }] of texts.entries()) {
        if (size < 11.99) found.push(`${name}: "${words}" is ${size}px`);
        if (
          box.left < frame.left - beside ||
          box.right > frame.right + beside ||
          box.top < frame.top - above ||
          box.bottom > frame.bottom + above
        )
          found.push(`${name}: "${words}" is cut off`);
        for (const other of texts.slice(index + 1)) {
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          if (across > beside && down > above) found.push(`${name}: "${words}" overlaps "${other.words}"`);
        }
      }
    }
    return found;
  });

const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Where a page scrolls sideways, or its drawings cut, overlap or shrink their text. */
export async function roomFaults(page: Page): Promise<string[]> {
  const wider = await sidewaysScroll(page);
  return [...(wider > 0 ? [`scrolls sideways by ${wider}px`] : []), ...(await textFaults(page))];
}
