import type { Page } from 'playwright-core';
import type { ChartPicture } from './chart-pictures.ts';

/** The result of each picture, by name: its PNG, or the characters that no font here has. */
export interface Photographs {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly lacking: ReadonlyMap<string, string>;
  /** Why there are no pictures at all; null where there are. */
  readonly failure: string | null;
}

/**
 * Renders pictures as PNG at twice their size in the browser of the tests. A picture with a character that no font here
 * has is left out and reported: a box in place of a word would be taken for part of the chart.
 */
export async function photographPictures(pictures: readonly ChartPicture[]): Promise<Photographs> {
  const files = new Map<string, Uint8Array>();
  const lacking = new Map<string, string>();
  if (pictures.length === 0) return { files, lacking, failure: null };
  try {
    // Imported here, so that everything else works where the browser is not installed.
    const { launchBrowser } = await import('./launch-browser.ts');
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage({ deviceScaleFactor: 2, viewport: { width: 720, height: 900 } });
      for (const { name, svg } of pictures) {
        await page.setContent(`<!doctype html><style>body{margin:0}svg{display:block}</style>${svg}`);
        const missing = await charactersWithoutGlyph(page);
        if (missing === '') files.set(name, await page.locator('svg').screenshot({ animations: 'disabled' }));
        else lacking.set(name, missing);
      }
    } finally {
      await browser.close();
    }
    return { files, lacking, failure: null };
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    return { files: new Map(), lacking: new Map(), failure: failure.split('\n')[0] ?? failure };
  }
}

/** The characters of the drawing that are rendered like one without a glyph. */
const charactersWithoutGlyph = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const svg = document.querySelector('svg');
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (!svg || !context) throw new Error('there is no drawing to look at');
    context.font = `24px ${getComputedStyle(svg).fontFamily}`;
    const look = (character: string): string => {
      context.clearRect(0, 0, 64, 64);
      context.fillText(character, 8, 40);
      return context.getImageData(0, 0, 64, 64).data.join();
    };
    const box = look('\u{10fffd}');
    const text = [...svg.querySelectorAll('text')].map((node) => node.textContent).join('');
    const drawn = [...new Set(text)].filter((character) => !/[\p{Z}\p{Cc}\p{Cf}]/u.test(character));
    return drawn.filter((character) => look(character) === box).join('');
  });
