// npm run embed-heights: measures every chart's page for frames in Chromium and keeps the heights its snippets name.
import { writeFileSync } from 'node:fs';
import { charts } from '../src/charts/all-charts.ts';
import { siteFigure } from '../src/publish/figures/site-figure.ts';
import { languages } from '../src/i18n/lang.ts';
import { heightSteps, type HeightStep } from '../src/lib/height-steps.ts';
import { launchBrowser } from './support/launch-browser.ts';
import { measureEmbed } from './support/measure-embed.ts';
import { serveFolder } from '../tests/helpers/serve-folder.ts';

/** Narrower than any phone; from the last on nothing changes. */
const widths = [...range(280, 488, 8), ...range(488, 704, 16), 704];
const atOnce = 4;

/** What a frozen figure may have to say one day, in pixels: two lines on a phone. */
const laterLine = 44;

const printed = (steps: readonly HeightStep[]): string =>
  steps.map(({ from, height }) => `${from}:${height}`).join(' ');

function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.ceil((to - from) / step) }, (_, index) => from + index * step);
}

const [browser, site] = await Promise.all([launchBrowser(), serveFolder(process.env['DIST_DIR'] ?? 'dist')]);
const found = new Map<string, Readonly<Record<'live' | 'frozen', string>>>();
const left = charts.flatMap((chart) => languages.map((lang) => ({ chart, lang })));

async function measure(): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${site.address}/404.html`);
  for (let next = left.shift(); next; next = left.shift()) {
    const { chart, lang } = next;
    const address = `${lang === 'zh' ? '' : `/${lang}`}/embed/${chart.id}/`;
    const { version } = siteFigure(chart, lang).record;
    found.set(`${chart.id} ${lang}`, {
      live: printed(heightSteps(await measureEmbed(page, address, widths))),
      frozen: printed(heightSteps(await measureEmbed(page, `${address}${version}/`, widths, 'frozen'), laterLine)),
    });
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
