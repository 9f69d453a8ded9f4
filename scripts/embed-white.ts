// npm run embed-white [folder]: how much empty space the plain code of every chart leaves below it, at the widths of
// columns.
import { charts } from '../src/charts/all-charts.ts';
import { whiteBelow } from './support/embed-white.ts';
import { launchBrowser } from './support/launch-browser.ts';
import { serveFolder } from '../tests/helpers/serve-folder.ts';

const widths = [320, 480, 640, 768, 960];
/** About a line of text, in pixels: less is not noticed as a hole. */
const enough = 24;

const [browser, site] = await Promise.all([
  launchBrowser(),
  serveFolder(process.argv[2] ?? process.env['DIST_DIR'] ?? 'dist'),
]);
const all: number[] = [];
try {
  for (const lang of ['zh', 'en'] as const) {
    const found = await whiteBelow(
      browser,
      site.address,
      charts.map(({ id }) => id),
      lang,
      widths,
    );
    console.log(`${lang.padEnd(24)}${widths.map((width) => String(width).padStart(7)).join('')}`);
    for (const [id, white] of found) {
      console.log(id.padEnd(24) + white.map((pixels) => String(pixels).padStart(7)).join(''));
      all.push(...white);
    }
  }
} finally {
  await browser.close();
  await site.close();
}
const sorted = all.toSorted((a, b) => a - b);
console.log(
  `over ${enough} px: ${all.filter((pixels) => pixels > enough).length} of ${all.length}; cut: ${all.filter((pixels) => pixels < 0).length}; median ${sorted[sorted.length >> 1]}, most ${sorted.at(-1)}`,
);
