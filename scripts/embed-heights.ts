// npm run embed-heights: measures every chart's page for frames in Chromium and stores the heights for its embed codes.
import { writeFileSync } from 'node:fs';
import { charts } from '../src/charts/all-charts.ts';
import { languages } from '../src/i18n/lang.ts';
import { fitHeights } from '../src/lib/embed-heights.ts';
import { embedForms } from '../src/publish/embed-codes/embed-snippet.ts';
import { launchBrowser } from './support/launch-browser.ts';
import { embedAddress } from './support/embed-address.ts';
import { measureEmbed } from './support/measure-embed.ts';
import { serveFolder } from '../tests/helpers/serve-folder.ts';

/**
 * From narrower than any phone to the last width at which anything changes, with every pixel around the widths at which
 * another drawing is shown.
 */
const widths = [...range(280, 480), 487, ...range(488, 696), 703, 704];
const atOnce = 4;

/** The height in pixels of a line of text that a frozen figure may get later. */
const laterLine = 26;

function range(from: number, to: number, step = 8): number[] {
  return Array.from({ length: (to - from) / step + 1 }, (_, index) => from + index * step);
}

const [browser, site] = await Promise.all([launchBrowser(), serveFolder(process.env['DIST_DIR'] ?? 'dist')]);
const found = new Map<string, Readonly<Record<string, string>>>();
const left = charts.flatMap((chart) => languages.map((lang) => ({ chart, lang })));

async function measure(): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${site.address}/404.html`);
  for (let next = left.shift(); next; next = left.shift()) {
    const { chart, lang } = next;
    const heights: Record<string, string> = {};
    for (const form of embedForms) {
      const needs = await measureEmbed(page, embedAddress(chart, lang, form), widths, form);
      const points = fitHeights(needs, form === 'frozen' ? laterLine : 0);
      heights[form] = points.map(({ width, height }) => `${width}:${height}`).join(' ');
    }
    found.set(`${chart.id} ${lang}`, heights);
  }
  await page.close();
}

try {
  await Promise.all(Array.from({ length: atOnce }, measure));
} finally {
  await browser.close();
  await site.close();
}
const heights = Object.fromEntries(
  charts.map(({ id }) => [id, Object.fromEntries(languages.map((lang) => [lang, found.get(`${id} ${lang}`)]))]),
);
writeFileSync('src/content/embed-heights.json', `${JSON.stringify(heights, null, 2)}\n`);
console.log(`src/content/embed-heights.json: ${found.size}`);
