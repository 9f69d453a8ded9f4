import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import iconv from 'iconv-lite';
import { parseHTML } from 'linkedom';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { runData } from '../../scripts/data.ts';
import {
  bring,
  checkerPage,
  judged,
  problems,
  published,
  soon,
  verdicts,
  wrongSalaries,
} from '../helpers/checker-page.ts';
import { pick } from '../helpers/depth.ts';
import { makeWorkbook } from '../helpers/make-workbook.ts';

/** What can be brought to the checker, how, and what is said of it. */
const folder = inject('site');
const { address, open } = checkerPage();

/** Pastes text as a reader does who copied it elsewhere. */
const paste = (page: Page, text: string): Promise<void> =>
  page.evaluate((pasted) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    document
      .querySelector('#check-text')
      ?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);

describe.each(pick(['zh', 'en'] as const, (lang) => lang === 'zh'))('in %s', (lang) => {
  test('a GB18030 file has the problems of the command line, in its words', async () => {
    const bytes = iconv.encode(wrongSalaries(), 'gb18030');
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
        const [what = '', fix = ''] = words.split(lang === 'zh' ? '；改法：' : '；To fix it: ');
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
    await bring(page, ['cities.csv', published('cities')], ['salaries.csv', wrongSalaries()]);
    await judged(page);
    expect(await page.locator('.check-several').innerText()).toBe('1 of 2 cannot be used.');
    expect(await verdicts(page)).toEqual(['Can be used: no problems', 'Cannot be used: 2 errors']);
  });
});

/** Other tests have all that a reader of files refuses; here a long run does. */
const refused = [
  ['an Excel workbook with the name of a CSV', 'salaries.csv', Buffer.from([0x50, 0x4b, 3, 4, 20, 0]), 'format-error'],
  ['a broken workbook', 'salaries.xlsx', Buffer.from([0x50, 0x4b, 3, 4, 20, 0]), 'workbook-unreadable'],
  ['an empty file', 'salaries.csv', Buffer.from(''), 'file-empty'],
  ['a lock file', '~$salaries.csv', Buffer.from('x'), 'file-temporary'],
  ['one that is too big', 'salaries.csv', Buffer.alloc(20_000_001, 0x61), 'file-too-big'],
] as const;

test.each(pick(refused, (_, index) => index === 1))('%s is refused in words', async (_what, name, content, code) => {
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
  const filled = makeWorkbook({ sheets: { roles: sheet(bad), fixed: sheet(`<row r="2">${good.join('')}</row>`) } });
  await open('zh', async (page) => {
    await bring(page, ['mine.xlsx', Buffer.from(filled)]);
    await judged(page);
    expect(await page.locator('.check-facts').innerText()).toContain('XLSX');
    expect((await problems(page))[0]?.head).toContain('A2');
    expect(await page.locator('.check-grid .bad').first().innerText()).toContain('Not An Id');
    await page.locator('#sheet-0').selectOption('fixed');
    await judged(page);
    expect(await page.locator('.check-grid .bad').count()).toBe(0);
    expect(await page.locator('#sheet-0').inputValue()).toBe('fixed');
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
