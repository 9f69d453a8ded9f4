import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import iconv from 'iconv-lite';
import { parseHTML } from 'linkedom';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { runData } from '../../scripts/data.ts';
import { axeFaults } from '../helpers/axe-faults.ts';
import { makeWorkbook } from '../helpers/make-workbook.ts';
import { siteInBrowser } from '../helpers/site-in-browser.ts';
import type { PageOptions } from '../helpers/with-page.ts';
import { withPage } from '../helpers/with-page.ts';

const folder = inject('site');
const site = siteInBrowser();

const published = (table: string): string => readFileSync(path.join(folder, 'data', `${table}.csv`), 'utf8');
const salaries = published('salaries');
/** Two wrong cells, and text that must stay text. */
const wrong = salaries.replace(',5000,,at_least', ',5000元,,at_least').replace('SAL004,', 'SAL004,chengd');

type Lang = 'zh' | 'en';
const address = (lang: Lang): string => `${site.address}${lang === 'zh' ? '' : '/en'}/check/`;

/** Opens the page of a language; no request may leave the site. */
async function open(lang: Lang, use: (page: Page) => Promise<void>, options: Partial<PageOptions> = {}): Promise<void> {
  await withPage(site.browser, address(lang), { width: 1280, ...options }, async (page) => {
    const strangers: string[] = [];
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(site.address))
        strangers.push(request.url());
    });
    await use(page);
    expect(strangers).toEqual([]);
  });
}

/** Real files on a disk, chosen as a reader does. */
function bring(page: Page, ...files: readonly (readonly [name: string, content: string | Buffer])[]): Promise<void> {
  const place = mkdtempSync(path.join(tmpdir(), 'check-'));
  const paths = files.map(([name, content]) => {
    writeFileSync(path.join(place, name), content);
    return path.join(place, name);
  });
  return page.setInputFiles('#check-file', paths);
}

/** What is read again and again until it is as expected: a check takes its time. */
const soon = <T>(read: () => Promise<T>) => expect.poll(read);

/** Resolves when the verdict is there, and the problems and cells of every file, which come after it. */
async function judged(page: Page): Promise<void> {
  await page.locator('.check-file').first().waitFor({ timeout: 60_000 });
  await expect.poll(() => page.locator('.check-part > div:empty').count()).toBe(0);
}

const verdicts = (page: Page): Promise<string[]> => page.locator('.check-file .verdict').allInnerTexts();

/** The problems on display: severity and number, place, code, and what is said. */
const problems = (page: Page): Promise<{ head: string; words: string }[]> =>
  page.locator('.problems > li').evaluateAll((items) =>
    items.map((item) => ({
      head: item.querySelector('.problem-head')?.textContent ?? '',
      words: [...item.querySelectorAll('.problem-what, .problem-fix')].map((part) => part.textContent).join('；'),
    })),
  );

/** Pastes text as a reader does who copied it elsewhere. */
const paste = (page: Page, text: string): Promise<void> =>
  page.evaluate((pasted) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    document
      .querySelector('#check-text')
      ?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);

describe.each(['zh', 'en'] as const)('in %s', (lang) => {
  test('a GB18030 file has the problems of the command line, in its words', async () => {
    const bytes = iconv.encode(wrong, 'gb18030');
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'check-')), 'salaries.csv');
    writeFileSync(file, bytes);
    const { text, status } = await runData(['check', file, '--lang', lang]);
    expect(status).toBe(1);
    const printed = text.split('\n').filter((line) => /\[[a-z0-9-]+\]$/.test(line));
    expect(printed.length).toBeGreaterThanOrEqual(3);
    await open(lang, async (page) => {
      await bring(page, ['salaries.csv', bytes]);
      await judged(page);
      const shown = await problems(page);
      expect(shown).toHaveLength(printed.length);
      for (const [index, line] of printed.entries()) {
        const { head, words } = shown[index] ?? { head: '', words: '' };
        const [, code = ''] = /\[([a-z0-9-]+)\]$/.exec(line) ?? [];
        expect(head).toContain(code);
        const [what = '', fix = ''] = words.split(lang === 'zh' ? '；改法：' : '；To mend it: ');
        expect(line).toContain(`${what}${lang === 'zh' ? '；' : '; '}${fix}`);
        const [, cell = ''] = /(?:Excel 中的 |cell )([A-Z]+\d+)/.exec(line) ?? [];
        expect(head).toContain(cell);
      }
      const explained = await page
        .locator('.problem-head a.code')
        .evaluateAll((links) => links.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')));
      expect(explained).toHaveLength(printed.length);
      const messages = parseHTML(
        readFileSync(path.join(folder, lang === 'zh' ? '' : 'en', 'guide/messages/index.html'), 'utf8'),
      ).document;
      for (const href of explained) {
        const { origin, pathname, hash } = new URL(href);
        expect(origin + pathname).toBe(address(lang).replace('/check/', '/guide/messages/'));
        expect(messages.querySelector(hash)).not.toBeNull();
      }
      expect(await page.locator('.check-facts').innerText()).toContain('GB18030');
      const saving = page.waitForEvent('download');
      await page.locator('[data-save=problems]').click();
      const saved = readFileSync(await (await saving).path(), 'utf8');
      expect(saved.trimEnd().split('\n')).toEqual(printed.map((line) => line.slice(line.indexOf('salaries.csv'))));
    });
  });
});

test('a problem leads to its cell and the cell back to its problem, by keyboard', async () => {
  await open('zh', async (page) => {
    await bring(page, ['salaries.csv', wrong]);
    await judged(page);
    const first = page.locator('button.place').first();
    const place = await first.innerText();
    await first.focus();
    await page.keyboard.press('Enter');
    await page.locator('.check-grid .flag:focus').waitFor();
    const here = await page.evaluate(() => {
      const cell = document.activeElement?.closest('td');
      const row = cell?.parentElement;
      const index = row ? [...row.children].findIndex((one) => one === cell) : -1;
      const letters = document.querySelectorAll('.check-grid thead th')[index]?.querySelector('.letters');
      return {
        place: `${letters?.textContent ?? '?'}${row?.querySelector('th')?.textContent ?? '?'}`,
        text: cell?.textContent,
        class: cell?.className,
      };
    });
    expect(here.place).toBe(place);
    expect(here.text).toContain('5000元');
    expect(here.text).toContain('×1');
    expect(here.class).toBe('bad');
    const inView = await page.evaluate(() => {
      const box = document.activeElement?.getBoundingClientRect();
      const frame = document.querySelector('.check-grid')?.getBoundingClientRect();
      return (
        box && frame && box.left >= frame.left && box.right <= frame.right && box.top >= 0 && box.bottom <= innerHeight
      );
    });
    expect(inView).toBe(true);
    await page.keyboard.press('Enter');
    await page.locator('.problems > li:focus').waitFor();
    expect(await page.locator('.problems > li:focus .place').innerText()).toBe(place);
  });
});

test('cells pasted from Excel keep their places, quotes and line breaks and all', async () => {
  const [header = '', ...rows] = published('roles').trimEnd().split('\n');
  const cells = [header, ...rows].map((line) => line.split(','));
  const last = cells.at(-1);
  if (last) last[1] = '"客服\n主管 ""甲"""';
  const bad = cells[2];
  if (bad) bad[0] = 'Not An Id';
  await open('zh', async (page) => {
    await paste(page, `${cells.map((row) => row.join('\t')).join('\r\n')}\r\n`);
    await judged(page);
    expect(await page.locator('.check-facts select').inputValue()).toBe('roles');
    const [first] = await problems(page);
    expect(first?.head).toContain('A3');
    expect(first?.words).toContain('Not An Id');
    await page.locator('[data-mode=all]').click();
    await soon(() => page.locator('.check-grid').innerText()).toContain('客服\\n主管 "甲"');
  });
});

test('a file can be dropped anywhere on the page', async () => {
  await open('en', async (page) => {
    await page.evaluate((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'bank-centres.csv', { type: 'text/csv' }));
      const event = (type: string): DragEvent =>
        new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true });
      const target = document.querySelector('.site-footer');
      target?.dispatchEvent(event('dragenter'));
      if (!document.querySelector('data-checker.over')) throw new Error('the drop zone does not answer');
      target?.dispatchEvent(event('dragover'));
      if (target?.dispatchEvent(event('drop'))) throw new Error('the browser would open the file');
    }, published('bank-centres'));
    await judged(page);
    expect(await verdicts(page)).toEqual(['Can be used: no problems']);
    expect(await page.locator('data-checker.over').count()).toBe(0);
    await soon(() => page.locator('.check-charts-body').innerText()).toMatch(/No chart .* changes/);
    expect(await page.locator('.compare').count()).toBe(0);
    expect(await page.locator('[role=status][data-said]').textContent()).toContain('bank-centres.csv');
  });
});

test('the tidied file is the table as it is published, and for Excel', async () => {
  await open('zh', async (page) => {
    await bring(page, ['薪酬（改）.csv', iconv.encode(`\r\n${salaries.replaceAll('\n', '\r\n')}`, 'gb18030')]);
    await judged(page);
    for (const [form, name] of [
      ['plain', 'salaries.csv'],
      ['excel', 'salaries.excel.csv'],
    ] as const) {
      const saving = page.waitForEvent('download');
      await page.locator(`[data-save=${form}]`).click();
      const download = await saving;
      expect(download.suggestedFilename()).toBe(name);
      expect(readFileSync(await download.path())).toEqual(readFileSync(path.join(folder, 'data', name)));
    }
  });
});

test('charts stand with the new data beside the present one, and what is said otherwise is marked', async () => {
  await open('zh', async (page) => {
    await bring(page, ['bank-centres.csv', published('bank-centres').replace(/,4\.17,/, ',4.37,')]);
    await judged(page);
    const chart = page.locator('.compare[data-chart=bank-headcount]');
    await chart.scrollIntoViewIfNeeded();
    await chart.locator('svg.chart').nth(1).waitFor();
    const titles = await chart.locator('.compare-title mark').allInnerTexts();
    expect(titles).toHaveLength(2);
    expect(titles[0]).toContain('4.17万');
    expect(titles[1]).toContain('4.37万');
    const drawn = await chart
      .locator('svg.chart')
      .evaluateAll((all) =>
        all.map((svg) => ({ width: svg.clientWidth, room: svg.parentElement?.clientWidth, text: svg.textContent })),
      );
    expect(drawn[0]?.text).not.toBe(drawn[1]?.text);
    for (const { width, room } of drawn) expect(width).toBe(room);
    expect(await chart.locator('details tbody').innerText()).toContain('4.37');
    expect(await page.locator('#others').innerText()).toContain('1');
    expect(await axeFaults(page, '.check-charts')).toEqual([]);
  });
});

test('200,000 rows leave the page alive, show how far the check is, and many problems come page by page', async () => {
  const [header = ''] = published('us-areas').split('\n');
  const rows = Array.from(
    { length: 200_000 },
    (_, index) => `USA-${1_000_000 + index},state,A,V,V,,,,,,,,,,,2025,false,derived,bls-oews-area-2025,,`,
  );
  await open('zh', async (page) => {
    await page.evaluate(() => {
      const seen: string[] = [];
      const watched = { longest: 0, seen };
      Object.assign(window, { watched });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) watched.longest = Math.max(watched.longest, duration);
      }).observe({ entryTypes: ['longtask'] });
      new MutationObserver(() => {
        const bar = document.querySelector('progress');
        if (bar && seen.at(-1) !== String(bar.position)) seen.push(String(bar.position));
      }).observe(document, { childList: true, subtree: true, attributeFilter: ['value'] });
    });
    const start = performance.now();
    await bring(page, ['us-areas.csv', [header, ...rows].join('\n')]);
    await judged(page);
    const whole = performance.now() - start;
    const { longest, seen } = await page.evaluate(
      () => (window as unknown as { watched: { longest: number; seen: string[] } }).watched,
    );
    // Judged by the page itself, it would be one task from end to end; how long is a matter of the machine.
    expect(longest / whole).toBeLessThan(0.4);
    expect(seen).toContain('-1');
    expect(new Set(seen).size).toBeGreaterThan(10);
    expect(await page.locator('.problems > li').count()).toBe(10);
    expect(await page.locator('.check-grid tbody tr:not(.skipped)').count()).toBeLessThanOrEqual(40);
    await page.locator('.problem-list [data-step=next]').click();
    await soon(() => page.locator('.problems .flag').first().innerText()).toContain('11');
  });
});

test('a check can be cancelled, and another one made', async () => {
  await open('zh', async (page) => {
    const cancelled = Promise.withResolvers<undefined>();
    await page.route('**/data/sources.csv', async (route) => {
      await cancelled.promise;
      await route.continue().catch(() => undefined);
    });
    await bring(page, ['salaries.csv', salaries]);
    await page.locator('.check-progress button').click();
    expect(await page.locator('.check-note').innerText()).toContain('取消');
    cancelled.resolve(undefined);
    await page.waitForTimeout(500);
    expect(await page.locator('.check-file').count()).toBe(0);
    await bring(page, ['roles.csv', published('roles')]);
    await judged(page);
    expect(await verdicts(page)).toEqual(['可以用，没有问题']);
  });
});

test('what is hostile stays text', async () => {
  const name = '<img src=x onerror=alert(1)>.csv';
  const rows = salaries
    .replace('SAL001,beijing', 'SAL001,<img src=x onerror=alert(2)>')
    .replace('\nSAL002,', '\n__proto__,')
    .replace('\nSAL003,shenzhen', '\nSAL003,a\u202Egpj.b')
    .replace('\nSAL004,,', '\nSAL004,"</script><script>alert(3)</script>",');
  await open('en', async (page) => {
    page.on('dialog', () => {
      throw new Error('a script ran');
    });
    await bring(page, [name, rows]);
    await judged(page);
    expect(await page.locator('.check-result img, .check-result script').count()).toBe(0);
    expect(await page.locator('.check-file h3').innerText()).toBe(name);
    const grid = await page.locator('.check-grid').innerText();
    for (const text of ['<img src=x onerror=alert(2)>', '__proto__', 'a[U+202E]gpj.b', '</script><script>'])
      expect(grid).toContain(text);
    expect(await page.evaluate(() => Object.hasOwn(Object.prototype, 'id'))).toBe(false);
  });
});

test('the table can be chosen where neither name nor header tells', async () => {
  await open('zh', async (page) => {
    await bring(page, ['x.csv', 'a,b\n1,2\n']);
    await judged(page);
    expect(await page.locator('.problems').innerText()).toContain('table-unknown');
    await page.locator('.check-facts select').selectOption('roles');
    await soon(() => page.locator('.problems').innerText()).toContain('header-unknown');
  });
});

test('two files are judged together, each on its own', async () => {
  await open('en', async (page) => {
    await bring(page, ['cities.csv', published('cities')], ['salaries.csv', wrong]);
    await judged(page);
    expect(await page.locator('.check-several').innerText()).toBe('1 of 2 cannot be used.');
    expect(await verdicts(page)).toEqual(['Can be used: no problems', 'Cannot be used: 2 errors']);
  });
});

test.each([
  ['an Excel workbook with the name of a CSV', 'salaries.csv', Buffer.from([0x50, 0x4b, 3, 4, 20, 0]), 'format-error'],
  ['a broken workbook', 'salaries.xlsx', Buffer.from([0x50, 0x4b, 3, 4, 20, 0]), 'workbook-unreadable'],
  ['an empty file', 'salaries.csv', Buffer.from(''), 'file-empty'],
  ['a lock file', '~$salaries.csv', Buffer.from('x'), 'file-temporary'],
  ['one that is too big', 'salaries.csv', Buffer.alloc(20_000_001, 0x61), 'file-too-big'],
])('%s is refused in words', async (_what, name, content, code) => {
  await open('zh', async (page) => {
    await bring(page, [name, content]);
    await judged(page);
    expect(await page.locator('.problems').innerText()).toContain(code);
    expect(await page.locator('[data-save=plain]').count()).toBe(0);
  });
});

test('an Excel workbook is read, its first sheet or the one chosen: our own template with its cells, in Excel’s places', async () => {
  const template = readFileSync(path.join(folder, 'data', 'roles.template.xlsx'));
  const bad = '<row r="2"><c r="A2" t="inlineStr"><is><t>Not An Id</t></is></c></row>';
  const header = published('roles').split('\n')[0]?.split(',') ?? [];
  const names = header.map(
    (name, index) => `<c r="${String.fromCharCode(65 + index)}1" t="inlineStr"><is><t>${name}</t></is></c>`,
  );
  const plain = published('roles')
    .split('\n')
    .slice(1)
    .find((row) => !row.includes('"'));
  const good = (plain ?? '')
    .split(',')
    .map((text, index) => `<c r="${String.fromCharCode(65 + index)}2" t="inlineStr"><is><t>${text}</t></is></c>`);
  const sheet = (rows: string) => `<sheetData><row r="1">${names.join('')}</row>${rows}</sheetData>`;
  const filled = makeWorkbook({ sheets: { roles: sheet(bad), mended: sheet(`<row r="2">${good.join('')}</row>`) } });
  await open('zh', async (page) => {
    await bring(page, ['mine.xlsx', Buffer.from(filled)]);
    await judged(page);
    expect(await page.locator('.check-facts').innerText()).toContain('XLSX');
    expect((await problems(page))[0]?.head).toContain('A2');
    expect(await page.locator('.check-grid .bad').first().innerText()).toContain('Not An Id');
    await page.locator('#sheet-0').selectOption('mended');
    await judged(page);
    expect(await page.locator('.check-grid .bad').count()).toBe(0);
    expect(await page.locator('#sheet-0').inputValue()).toBe('mended');
    await bring(page, ['roles.xlsx', template]);
    await soon(() => page.locator('.problems').innerText()).toContain('no-rows');
  });
});

test('a sentence becomes a draft, and what is pasted there is not taken for cells', async () => {
  await open('zh', async (page) => {
    await page
      .locator('#sentence-words')
      .fill('截至2023年末，银行业客服中心与远程银行从业人员4.17万人，较上年下降4.79%');
    await page.locator('sentence-intake button[type=submit]').click();
    await page.locator('[data-drafts] .sentence-draft').first().waitFor();
    expect(await page.locator('[data-drafts]').innerText()).toContain('4.17');
    expect(await page.locator('.check-file').count()).toBe(0);
  });
});

test('nothing pasted is said', async () => {
  await open('en', async (page) => {
    await page.locator('.check-paste button').click();
    expect(await page.locator('.check-note').innerText()).toContain('Paste cells');
  });
});

describe.each([
  { lang: 'zh' as const, width: 320, scheme: 'light' as const },
  { lang: 'en' as const, width: 320, scheme: 'dark' as const },
  { lang: 'zh' as const, width: 1280, scheme: 'dark' as const },
])('$lang at $width px, $scheme', ({ lang, width, scheme }) => {
  test('a result fits, can be tapped, and has no fault of access', async () => {
    await open(
      lang,
      async (page) => {
        await bring(
          page,
          ['salaries.csv', wrong],
          ['bank-centres.csv', published('bank-centres').replace(',4.17,', ',4.37,')],
        );
        await judged(page);
        await page.locator('.check-grid').first().waitFor();
        await page.locator('.compare').first().waitFor();
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
        expect(await axeFaults(page, 'data-checker')).toEqual([]);
        const small = await page
          .locator('data-checker .button:visible, data-checker select:visible')
          .evaluateAll((all) =>
            all.filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.textContent),
          );
        expect(small).toEqual([]);
      },
      { width, scheme, touch: width < 500 },
    );
  });
});

/** Answers a page, or everything, with the strictest policy that needs no other host. */
const strict =
  (everything: boolean) =>
  (context: BrowserContext): Promise<unknown> =>
    context.route(everything ? '**/*' : '**/check/', async (route) => {
      const response = await route.fetch();
      const policy =
        "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'";
      await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
    });

test.each([
  ['its pages', false, '.compare svg.chart'],
  ['everything', true, '.check-charts-body'],
])('under a strict policy on %s', async (_where, everything, charts) => {
  await withPage(site.browser, address('zh'), { width: 1280, broken: strict(everything) }, async (page) => {
    const refused: string[] = [];
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) refused.push(message.text());
    });
    await bring(page, ['bank-centres.csv', published('bank-centres').replace(',4.17,', ',4.37,')]);
    await judged(page);
    const saving = page.waitForEvent('download');
    await page.locator('[data-save=plain]').click();
    await saving;
    await page.locator(charts).first().waitFor();
    if (everything) await soon(() => page.locator(charts).innerText()).toContain('npm start');
    else expect(refused).toEqual([]);
  });
});

test('without script the page leads to the command line and has no dead control', async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address('zh'));
  expect(await page.locator('data-checker :is(button, input, textarea, .button):visible').count()).toBe(0);
  expect(await page.locator('.check-unscripted').innerText()).toContain('脚本');
  expect(await page.locator('#command-line').innerText()).toContain('npm run data -- check');
  await context.close();
});

test('no other page loads any of it', async () => {
  await withPage(site.browser, `${site.address}/data/`, { width: 1280 }, async (page) => {
    await page.waitForLoadState('networkidle');
    const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    expect(loaded.filter((name) => /worker|check/.test(name))).toEqual([]);
    expect(await page.content()).not.toContain('check-grid');
    expect(await page.locator('a[href="/check/"]').count()).toBe(2);
  });
});
