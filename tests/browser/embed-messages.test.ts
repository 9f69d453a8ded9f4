import type { Frame, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { embedSnippet } from '../../src/publish/embed-codes/embed-snippet.ts';
import scripts from '../../src/content/embed-script.json' with { type: 'json' };
import { embedded, visitHost } from '../helpers/host-pages.ts';
import { servedHosts } from '../helpers/served-hosts.ts';
import { siteInBrowser } from '../helpers/site-in-browser.ts';

const site = siteInBrowser();
const hosts = servedHosts();

const chart = 'bank-headcount';
const kept: Readonly<Record<string, string>> = scripts.kept;
const embed = () =>
  embedSnippet(
    {
      chart,
      lang: 'zh',
      title: { live: 'Title', frozen: 'Finding' },
      link: { live: 'Link', frozen: 'Link' },
      heights: { live: '280:1200', full: '280:1200', frozen: '280:1200' },
      site: `${site.address}/`,
      script: { file: `embed/v1.${scripts.current}.js`, integrity: kept[scripts.current] ?? '' },
    },
    { kind: 'script' },
  );

/** What is nobody's height, in the words of a program; sent by the frame itself and by others. */
const hostile = [
  ...['undefined', 'null', '1', '"kefu-embed"', '[]', '{}', '[900]', 'true', '900n'],
  '{...good,height:NaN}',
  '{...good,height:Infinity}',
  '{...good,height:-Infinity}',
  '{...good,height:"900"}',
  '{...good,height:"900px;position:fixed"}',
  '{...good,height:"calc(100vh)"}',
  '{...good,height:"url(https://evil.example/)"}',
  '{...good,height:{valueOf:900}}',
  '{...good,height:[900]}',
  '{...good,height:null}',
  '{...good,height:undefined}',
  '{...good,height:true}',
  '{...good,height:900n}',
  '{...good,height:new Date(900)}',
  '{...good,height:new Number(900)}',
  '{...good,type:"kefu"}',
  '{...good,type:["kefu-embed"]}',
  '{...good,type:undefined}',
  '{...good,version:2}',
  '{...good,version:"1"}',
  '{...good,version:0}',
  '{...good,chart:"seats"}',
  '{...good,chart:"../../evil"}',
  '{...good,chart:"__proto__"}',
  '{...good,chart:["bank-headcount"]}',
  '{...good,chart:undefined}',
  '{data:good}',
  '{message:good}',
  '[good]',
  'JSON.stringify(good)',
  'JSON.parse(\'{"__proto__":{"type":"kefu-embed","version":1,"chart":"bank-headcount","height":900}}\')',
  '{constructor:{prototype:good}}',
  'new Map(Object.entries(good))',
  '{"datawrapper-height":{"bank-headcount":900}}',
  '{sentinel:"amp",type:"embed-size",height:900}',
  '"pymxPYMxxxPYMxheightxPYMx900"',
  'JSON.stringify({src:"x",context:"iframe.resize",height:900})',
  '{type:"setHeight",height:900}',
  'new Uint8Array(900)',
  '{...good,height:{toString:"900"}}',
];

/** Those that speak whole and true, but are not the frame. */
const strangers = '{...good}';

const send = (page: Page, from: 'frame' | 'page' | 'other', said: readonly string[]): Promise<void> => {
  const good = `const good={type:'kefu-embed',version:1,chart:'${chart}',height:900};`;
  const target = from === 'page' ? 'window' : 'parent';
  const source = `${good}${said.map((one) => `${target}.postMessage(${one},'*');`).join('')}`;
  const [own, other] = embedded(page);
  const speaker = from === 'page' ? page.mainFrame() : from === 'frame' ? own : other;
  return speaker?.evaluate(source) as Promise<void>;
};

/** Pixels that the chart in a frame asks for. */
const neededBy = (frame: Frame): Promise<number> =>
  frame.evaluate(() => Math.ceil(document.querySelector('#embed')?.getBoundingClientRect().height ?? 0) + 1);

/** Resolves when what was sent has been heard and drawn. */
const settled = (page: Page | Frame): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(resolve)), 0);
      }),
  );

/** Resolves when a frame of that height has answered every change of its window, which it does in the frame after. */
async function hasSpoken(frame: Frame, height: number): Promise<void> {
  await expect.poll(() => frame.evaluate(() => innerHeight)).toBe(height);
  await frame.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );
}

test('no message but the frame’s own changes anything in the page around it, and that within bounds', async () => {
  expect(hostile.length).toBeGreaterThanOrEqual(40);
  const other = `<iframe src="${hosts.put('other', { body: '', embed: '' })}" title="other"></iframe>`;
  const address = hosts.put('messages', { body: `{embed}${other}`, embed: embed() });
  await visitHost(site.browser, address, { origins: [hosts.address, site.address] }, async (page) => {
    await expect.poll(() => embedded(page).length).toBe(2);
    await Promise.all(embedded(page).map((frame) => frame.waitForLoadState('networkidle')));
    const frame = page.locator('.slot iframe');
    const height = () => frame.evaluate((own: HTMLIFrameElement) => own.clientHeight);
    const own = embedded(page)[0];
    if (!own) throw new Error('no frame');
    // Not the height of the moment at which the script nudges it.
    await expect.poll(async () => (await height()) - (await neededBy(own))).toBe(0);
    const before = await height();
    const html = await page.content();

    await send(page, 'frame', hostile);
    await send(page, 'page', [...hostile, strangers]);
    await send(page, 'other', [...hostile, strangers]);
    await settled(page);
    expect(await height()).toBe(before);
    expect(await page.content()).toBe(html);

    for (const [said, becomes] of [
      ['{...good,height:900}', 900],
      ['{...good,height:900.2}', 901],
      ['{...good,height:1e9}', 5000],
      ['{...good,height:-5}', 100],
      ['{...good,height:0}', 100],
      ['Object.assign({},good,{height:700,style:"color:red"})', 700],
    ] as const) {
      await send(page, 'frame', [said]);
      // The frame tells its own height again when its window changes, so that the last word is the true one.
      await expect
        .poll(() => page.evaluate(() => window.hostWatch.heights), { message: said })
        .toContain(`${becomes}px`);
      await expect.poll(height).toBe(before);
      await hasSpoken(own, before);
    }

    const flood = await page.evaluate(() => {
      const start = performance.now();
      const writes = [...window.hostWatch.writes.values()].reduce((sum, one) => sum + one, 0);
      return { start, writes };
    });
    await own.evaluate((id) => {
      for (let sent = 0; sent < 10_000; sent += 1)
        parent.postMessage({ type: 'kefu-embed', version: 1, chart: id, height: 400 + (sent % 7) * 50 }, '*');
    }, chart);
    await settled(page);
    await expect.poll(height).toBe(before);
    const after = await page.evaluate(
      ({ start, writes }) => ({
        seconds: (performance.now() - start) / 1000,
        writes: [...window.hostWatch.writes.values()].reduce((sum, one) => sum + one, 0) - writes,
      }),
      flood,
    );
    expect(after.writes).toBeGreaterThan(0);
    // Pauses lie between writes.
    expect((after.writes - 1) / after.seconds).toBeLessThanOrEqual(60);
    expect((await page.content()).length).toBe(html.length);
  });
});

test('the page in the frame acts on no message at all', async () => {
  const address = hosts.put('asks', { body: '{embed}', embed: embed() });
  await visitHost(site.browser, address, { origins: [hosts.address, site.address] }, async (page) => {
    await expect.poll(() => embedded(page).length).toBe(1);
    const [frame] = embedded(page);
    if (!frame) throw new Error('no frame');
    await frame.waitForLoadState('networkidle');
    const before = await frame.content();
    const asked = [
      ...hostile,
      '{type:"kefu-embed",version:1,theme:"dark"}',
      '"pymxPYMxxxPYMxwidthxPYMx300"',
      '{sentinel:"amp",type:"embed-size-changed"}',
      '{type:"theme",value:"dark"}',
      'location.href',
      '{type:"navigate",href:"https://evil.example/"}',
    ];
    expect(asked.length).toBeGreaterThanOrEqual(45);
    await page.evaluate(
      `{const good={type:'kefu-embed',version:1,chart:'${chart}',height:900};const to=document.querySelector('iframe').contentWindow;${asked.map((one) => `to.postMessage(${one},'*');`).join('')}}`,
    );
    await settled(page);
    await settled(frame);
    expect(await frame.content()).toBe(before);
    expect(frame.url()).toContain(`/embed/${chart}/`);
  });
});

test('a frame speaks to pages made for others: Datawrapper, pym, AMP, Medium, WordPress', async () => {
  const said: unknown[] = [];
  const plain = embed().split('\n')[0]?.replace(`/embed/${chart}/`, `/embed/${chart}/?childId=pym-1#?secret=aB3`) ?? '';
  const address = hosts.put('speaks', { body: '{embed}', embed: plain });
  const context = await site.browser.newContext({ viewport: { width: 700, height: 900 } });
  const page = await context.newPage();
  await page.exposeFunction('heard', (data: unknown) => said.push(data));
  await page.addInitScript(`if (window === top) addEventListener('message', ({data}) => window.heard(data))`);
  await page.goto(address);
  await expect.poll(() => said.length).toBeGreaterThan(4);
  const [frame] = embedded(page);
  if (!frame) throw new Error('no frame');
  // A chart that is drawn again says its height again.
  let height = 0;
  const isSaid = async () => {
    height = await neededBy(frame);
    return said.includes(`pymxPYMxpym-1xPYMxheightxPYMx${height}`);
  };
  await expect.poll(isSaid).toBe(true);
  const object = said.filter((one) => typeof one === 'object');
  expect(object).toContainEqual({ type: 'kefu-embed', version: 1, chart, height });
  expect(object).toContainEqual({ 'datawrapper-height': { [chart]: height } });
  expect(object).toContainEqual({ sentinel: 'amp', type: 'embed-size', height });
  expect(object).toContainEqual({ message: 'height', value: height, secret: 'aB3' });
  expect(said).toContain(JSON.stringify({ src: frame.url(), context: 'iframe.resize', height }));
  await context.close();
});
