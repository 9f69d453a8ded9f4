import type { Frame } from 'playwright-core';
import { expect, test } from 'vitest';
import { pick } from '../helpers/depth.ts';
import { charts } from '../../src/charts/all-charts.ts';
import heights from '../../src/content/embed-heights.json' with { type: 'json' };
import { embedSnippet } from '../../src/publish/embed-codes/embed-snippet.ts';
import { embedded, misfit, visitHost } from '../helpers/host-pages.ts';
import { servedHosts } from '../helpers/served-hosts.ts';
import { siteInBrowser } from '../helpers/site-in-browser.ts';

const site = siteInBrowser();
const hosts = servedHosts();

/** A line of text, and at widths that lie between those measured a part of another. */
const white = 32;

const code = (chart: string) =>
  embedSnippet(
    {
      chart,
      lang: 'zh',
      title: { live: 'Title', frozen: 'Finding' },
      link: { live: 'Link', frozen: 'Link' },
      heights: heights[chart as keyof typeof heights].zh,
      site: `${site.address}/`,
      script: { file: '', integrity: '' },
    },
    { kind: 'plain' },
  ).replace(' loading="lazy"', '');

/** Style sheets that people put over whole sites, and rules that their themes have for frames. */
const sheets = {
  'normalize.css': import.meta.resolve('normalize.css/normalize.css'),
  'sanitize.css': import.meta.resolve('sanitize.css/sanitize.css'),
  'water.css': import.meta.resolve('water.css/out/water.css'),
  milligram: import.meta.resolve('milligram/dist/milligram.css'),
  'skeleton-css': import.meta.resolve('skeleton-css/css/skeleton.css'),
  'mvp.css': import.meta.resolve('mvp.css/mvp.css'),
  'sakura.css': import.meta.resolve('sakura.css/css/sakura.css'),
  simpledotcss: import.meta.resolve('simpledotcss/simple.css'),
  'marx-css': import.meta.resolve('marx-css/css/marx.css'),
  'github-markdown-css': import.meta.resolve('github-markdown-css/github-markdown.css'),
  purecss: import.meta.resolve('purecss/build/pure.css'),
  tachyons: import.meta.resolve('tachyons/css/tachyons.css'),
  chota: import.meta.resolve('chota/dist/chota.css'),
};
const rules = {
  window: 'iframe{max-height:80vh;max-width:100%}',
  auto: 'iframe{height:auto!important}',
  film: 'iframe{aspect-ratio:16/9;height:auto!important;width:100%!important}',
  ratio: '.slot{position:relative}.slot iframe{position:absolute;inset:0;width:100%!important;height:100%!important}',
  lazy: 'iframe{opacity:0;min-height:2000px;margin:40px;padding:10px;border:4px solid red!important}',
  shrunk: '.slot{display:inline-block}',
  floated: '.slot{float:left}',
  centred: 'article{display:grid;justify-items:center}',
  row: 'article{display:flex;flex-direction:column;align-items:center}',
};

/** Puts one page of each kind side by side into one, each with another chart. */
async function visitAll(
  name: string,
  pages: readonly { readonly name: string; readonly style?: string; readonly sheet?: string }[],
  width: number,
  use: (frames: readonly Frame[]) => Promise<void>,
): Promise<void> {
  const framed = pages.map((page, index) => {
    const { id = '' } = charts[(index * 3 + width) % charts.length] ?? {};
    const { style, sheet } = page;
    const given = { ...(style === undefined ? {} : { style }), ...(sheet === undefined ? {} : { sheet }) };
    const root = 'lang="en" class="markdown-body"';
    const address = hosts.put(`${name}-${width}-${page.name}`, { body: '{embed}', embed: code(id), root, ...given });
    return `<iframe style="width:${width}px;height:600px" name="${page.name}" src="${address}"></iframe>`;
  });
  const address = hosts.put(`${name}-${width}`, { body: framed.join(''), embed: '' });
  await visitHost(site.browser, address, { origins: [hosts.address, site.address], width: 1280 }, async (page) => {
    const inner = () => embedded(page).filter((frame) => frame.url().includes('/embed/'));
    await expect.poll(() => inner().length).toBe(pages.length);
    await use(inner());
  });
}

test.each(pick([360, 760], (width) => width === 360))(
  'at %i px no style sheet cuts a chart or leaves a hole below it',
  async (width) => {
    const pages = [
      ...Object.entries(sheets).map(([name, sheet]) => ({ name, sheet })),
      ...Object.entries(rules).map(([name, style]) => ({ name, style })),
    ];
    expect(Object.keys(sheets).length).toBeGreaterThanOrEqual(12);
    await visitAll('sheets', pages, width, async (frames) => {
      const faults = async () => {
        const found = await Promise.all(
          frames.map(async (frame) => {
            const box = await (await frame.frameElement()).boundingBox();
            const name = frame.parentFrame()?.name() ?? '';
            const wide = box && box.width >= width * 0.6 ? [] : [`${name}: ${box?.width} px wide`];
            return [...wide, ...(await misfit(frame, white)).map((fault) => `${name}: ${fault}`)];
          }),
        );
        return found.flat();
      };
      await expect.poll(faults, { interval: 200, timeout: 20_000 }).toEqual([]);
    });
  },
);
