import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { startDevServer } from '../../tests/helpers/dev-server.ts';
import { launchBrowser } from '../support/launch-browser.ts';
import { root } from './peers.ts';
import { median, milliseconds, printTable } from './statistics.ts';

const saves = 7;
/** A row, its text on its page, and the cell that is edited: the headcount of banks in 2013, in ten thousand. */
const edited = {
  table: 'bank-centres.csv',
  page: '/charts/bank-headcount/',
  row: 'BHC007',
  cell: /^(BHC007,staff,2013,,,)4\.5,/m,
};

/**
 * Measures how long a saved table takes to show in an open page of `npm run dev`: the first save, and the median of the
 * others.
 */
export async function benchDev(): Promise<void> {
  const data = mkdtempSync(path.join(tmpdir(), 'bench-dev-'));
  cpSync(path.join(root, 'data'), data, { recursive: true });
  const table = path.join(data, edited.table);
  const text = readFileSync(table, 'utf8');
  if (!edited.cell.test(text)) throw new Error(`${edited.table} has no such row`);
  const server = await startDevServer(data);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(120_000);
    await page.goto(server.address + edited.page);
    await page.locator('.key-nav').first().waitFor();
    const times: number[] = [];
    for (let save = 0; save < saves; save += 1) {
      const value = `4.${6 + (save % 3)}`;
      times.push(
        await timeSave(page, value, () => {
          writeFileSync(table, text.replace(edited.cell, `$1${value},`));
        }),
      );
    }
    const [first = NaN, ...later] = times;
    printTable([
      ['first save until it shows in the browser', milliseconds(first)],
      [`later saves, median of ${later.length}`, milliseconds(median(later))],
      ['the slowest of those', milliseconds(later.reduce((most, one) => (one > most ? one : most), 0))],
    ]);
  } finally {
    await browser.close();
    await server.close();
    rmSync(data, { recursive: true, force: true });
  }
}

/** Milliseconds from a save until the row shows the value. Both clocks are this machine's. */
async function timeSave(page: Page, value: string, save: () => void): Promise<number> {
  const shown = page.evaluate(
    ({ row, wanted }) =>
      new Promise<number>((resolve) => {
        const look = (): void => {
          if (document.querySelector(`tr[data-row="${row}"]`)?.textContent.includes(wanted) === true) {
            observer.disconnect();
            resolve(Date.now());
          }
        };
        const observer = new MutationObserver(look);
        observer.observe(document.documentElement, { childList: true, subtree: true });
      }),
    { row: edited.row, wanted: value },
  );
  const start = Date.now();
  save();
  return (await shown) - start;
}
