import { readFileSync } from 'node:fs';
import path from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, inject, test } from 'vitest';
import { axeFaults } from '../helpers/access/axe-faults.ts';
import { bring, checkerPage, judged, published, wrongSalaries } from '../helpers/checker-page.ts';
import { pick } from '../helpers/depth.ts';

/** What the checker shows of a file it has judged. */
const folder = inject('site');
const { open } = checkerPage();

test('a problem leads to its cell and the cell back to its problem, by keyboard', async () => {
  await open('zh', async (page) => {
    await bring(page, ['salaries.csv', wrongSalaries()]);
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

test('the tidied file is the table as it is published, and for Excel', async () => {
  await open('zh', async (page) => {
    await bring(page, [
      '薪酬（改）.csv',
      iconv.encode(`\r\n${published('salaries').replaceAll('\n', '\r\n')}`, 'gb18030'),
    ]);
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

test('what is hostile stays text', async () => {
  const name = '<img src=x onerror=alert(1)>.csv';
  const rows = published('salaries')
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

/** In a long run every language at every width in every theme. */
const looks = (['zh', 'en'] as const).flatMap((lang) =>
  [320, 1280].flatMap((width) => (['light', 'dark'] as const).map((scheme) => ({ lang, width, scheme }))),
);

describe.each(pick(looks, ({ lang, width, scheme }) => lang === 'zh' && width === 320 && scheme === 'dark'))(
  '$lang at $width px, $scheme',
  ({ lang, width, scheme }) => {
    test('a result fits, can be tapped, and has no fault of access', async () => {
      await open(
        lang,
        async (page) => {
          await bring(
            page,
            ['salaries.csv', wrongSalaries()],
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
  },
);
