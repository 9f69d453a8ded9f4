import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { expect } from 'vitest';

/** A page of somebody else's, with a chart in it. */
export interface HostPage {
  /** Of the page's own; `{embed}` in it is where the code goes. */
  readonly body: string;
  readonly embed: string;
  readonly style?: string;
  /** A style sheet of somebody's: the address of a file. */
  readonly sheet?: string;
  /** Attributes of `<html>`. */
  readonly root?: string;
  readonly csp?: string;
}

export interface Hosts {
  readonly address: string;
  readonly put: (name: string, page: HostPage) => string;
  readonly close: () => Promise<void>;
}

const markup = ({ body, embed, style = '', sheet, root = 'lang="en"' }: HostPage): string =>
  `<!doctype html><html ${root}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title><link rel="icon" href="data:,">${sheet === undefined ? '' : `<link rel="stylesheet" href="/sheet.css?${encodeURIComponent(sheet)}">`}<link rel="stylesheet" href="/style.css?${encodeURIComponent(style)}"></head><body><article><p>Before.</p>${body.replace('{embed}', () => `<div class="slot">${embed}</div>`)}<p>After.</p></article></body></html>`;

/** Serves pages from an origin of their own. */
export async function hostPages(): Promise<Hosts> {
  const pages = new Map<string, HostPage>();
  const server = createServer(({ url = '' }, response) => {
    const { pathname, search } = new URL(url, 'http://host');
    const page = pages.get(pathname);
    const css = /^\/(?:style|sheet)\.css$/.test(pathname);
    response.statusCode = css || page ? 200 : 404;
    response.setHeader('content-type', `text/${css ? 'css' : 'html'}; charset=utf-8`);
    if (page?.csp) response.setHeader('content-security-policy', page.csp);
    const given = decodeURIComponent(search.slice(1));
    const sheet = pathname === '/sheet.css' ? readFileSync(new URL(given), 'utf8') : given;
    response.end(css ? sheet : page ? markup(page) : '');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    address,
    put: (name, page) => {
      pages.set(`/${name}`, page);
      return `${address}/${name}`;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

export interface Visit {
  readonly width?: number;
  readonly script?: boolean;
  readonly scheme?: 'light' | 'dark';
  /** Hosts that may be asked for something. */
  readonly origins: readonly string[];
  /** Errors that belong to what is tried. */
  readonly mayLog?: RegExp;
  readonly early?: (context: BrowserContext) => Promise<unknown>;
}

/** Opens a host page; fails on errors, on requests to third hosts, on new globals and on any change outside the embeds. */
export async function visitHost(
  browser: Browser,
  address: string,
  { width = 800, script = true, scheme = 'light', origins, mayLog, early }: Visit,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    javaScriptEnabled: script,
    colorScheme: scheme,
    reducedMotion: 'reduce',
  });
  const faults: string[] = [];
  try {
    await early?.(context);
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    if (script) await page.addInitScript(watch);
    page.on('console', (message) => {
      if (message.type() === 'error' && !mayLog?.test(message.text())) faults.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol !== 'data:' && !origins.includes(origin)) faults.push(`other host: ${request.url()}`);
    });
    await page.goto(address);
    await use(page);
    if (script) {
      expect(await page.evaluate(() => window.hostWatch.globals()), 'globals').toEqual([]);
      const source = await (await context.request.get(address)).text();
      const [before, after] = await page.evaluate((html) => window.hostWatch.foreign(html), source);
      expect(after, 'foreign nodes').toBe(before);
      expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual([
        '',
        0,
        0,
      ]);
    }
    expect(faults).toEqual([]);
  } finally {
    await context.close();
  }
}

declare global {
  interface Window {
    hostWatch: {
      /** Times that the height of each frame was written. */
      readonly writes: Map<Element, number>;
      /** What was written, in order. */
      readonly heights: string[];
      readonly globals: () => string[];
      readonly foreign: (html: string) => [string, string];
    };
  }
}

/** Runs in the host page before anything of its own. */
function watch(): void {
  if (window.top !== window) return;
  const names = new Set(Object.getOwnPropertyNames(window));
  const writes = new Map<Element, number>();
  const heights: string[] = [];
  const count = new MutationObserver((records) => {
    for (const { target } of records)
      if (target instanceof HTMLIFrameElement) {
        writes.set(target, (writes.get(target) ?? 0) + 1);
        heights.push(target.style.height);
      }
  });
  count.observe(document, { subtree: true, attributes: true, attributeFilter: ['style'] });
  const without = (root: Document): string => {
    const copy = root.documentElement.cloneNode(true) as HTMLElement;
    for (const slot of copy.querySelectorAll('.slot')) slot.replaceChildren();
    return copy.outerHTML;
  };
  window.hostWatch = {
    writes,
    heights,
    globals: () =>
      Object.getOwnPropertyNames(window).filter(
        (name) => !names.has(name) && name !== 'hostWatch' && !/^\d+$|^__p/.test(name),
      ),
    foreign: (html) => [without(new DOMParser().parseFromString(html, 'text/html')), without(document)],
  };
}

/** Frames whose content is taller or wider than they are, or lower by more than `spare` pixels. */
export async function unfit(page: Page, spare: number): Promise<string[]> {
  const found: string[] = [];
  for (const frame of embedded(page)) found.push(...(await misfit(frame, spare)));
  return found;
}

/** What is wrong with how one of them fits; nothing where it has no size. */
export async function misfit(frame: Frame, spare: number): Promise<string[]> {
  // Out of view a frame does not learn of another width.
  await (
    await frame.frameElement()
  ).evaluate((element: Element) => {
    element.scrollIntoView({ block: 'nearest' });
  });
  const { scroll, inner, tall, wide, room } = await frame.evaluate(() => ({
    scroll: document.documentElement.scrollHeight,
    inner: window.innerHeight,
    tall: document.querySelector('#embed')?.getBoundingClientRect().height ?? Infinity,
    wide: document.documentElement.scrollWidth,
    room: document.documentElement.clientWidth,
  }));
  if (inner === 0) return [];
  return [
    scroll > inner || tall > inner ? `${frame.url()} at ${room}: ${Math.max(scroll, tall)} in ${inner}` : '',
    wide > room ? `${frame.url()}: ${wide} wide in ${room}` : '',
    inner - tall > spare ? `${frame.url()} at ${room}: ${inner - tall} px too tall` : '',
  ].filter((fault) => fault !== '');
}

export const embedded = (page: Page): Frame[] => page.frames().filter((frame) => frame !== page.mainFrame());
