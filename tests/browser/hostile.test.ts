import { expect, test } from 'vitest';
import { hostileText } from '../helpers/next-release-words.ts';
import { dist, read } from '../helpers/next-release-site.ts';
import { siteInBrowser } from '../helpers/site-in-browser.ts';
import { withPage } from '../helpers/with-page.ts';

// The data of inject('release') holds text that tries to break out of every place it is shown in.
declare global {
  interface Window {
    hits: number;
    hit: () => void;
  }
}

const site = siteInBrowser(dist);
const chart = 'pay-by-city-tenure';
const frozen = (): string => {
  const { present } = JSON.parse(read(`embed/${chart}/status.json`)) as { present: { en: string } };
  return `/en/embed/${chart}/${present.en}/`;
};

test.each([
  ['the chart', () => `/charts/${chart}/`],
  ['its sentences', () => `/en/charts/${chart}/words/`],
  ['its frame', () => `/en/embed/${chart}/?city=chengdu`],
  ['its frozen frame', () => frozen()],
  ['the sources', () => '/sources/?q=hit()'],
  ['the rows of a table', () => '/en/data/salaries/?q=hit()'],
  ['a search', () => '/en/search/?q=evil'],
])('%s', async (_, address) => {
  const early = () => {
    window.hits = 0;
    window.hit = () => {
      window.hits++;
    };
  };
  await withPage(site.browser, site.address + address(), { width: 700, early }, async (page) => {
    // A frame has most of its words folded.
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll<HTMLDetailsElement>('.embed-more')) fold.open = true;
    });
    await expect.poll(() => page.locator('body').innerText()).toContain('<script>hit()</script>');
    const listBox = page.locator('.key-nav');
    if ((await listBox.count()) > 0) {
      await listBox.first().focus();
      await page.locator('.tip').first().waitFor();
      for (const key of ['Home', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'End'])
        await page.keyboard.press(key);
    }
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    // Whatever the text would have started has had its turn.
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => window.hits)).toBe(0);
    expect(await page.evaluate(() => document.querySelectorAll('[onerror], [onload], img[src*="evil"]').length)).toBe(
      0,
    );
  });
});

test('what programs read parses, and says the text as it stands', () => {
  for (const prefix of ['', 'en/']) {
    expect(read(`${prefix}charts/${chart}.json`)).toContain(JSON.stringify(hostileText).slice(1, -1));
    const answer = JSON.parse(read(`${prefix}oembed/${chart}.json`)) as { html: string };
    expect(answer.html.match(/<iframe /g)).toHaveLength(1);
    const page = read(`${prefix}data/salaries/index.html`);
    const linked = [...page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json]) => json);
    expect(linked.length).toBeGreaterThan(0);
    for (const json of linked) expect(() => JSON.parse(json ?? '') as unknown).not.toThrow();
  }
});
