import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkData } from '../../../scripts/support/check-data.ts';
import { checkFiles } from '../../../scripts/data.ts';
import { todayAnywhere } from '../../../scripts/support/today-anywhere.ts';

const work = mkdtempSync(path.join(tmpdir(), 'own-'));
const folder = path.join(work, 'copy of data');
const descriptor = path.join(folder, 'datapackage.json');

function change(name: string, from: RegExp, to: string): void {
  const file = path.join(folder, name);
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  writeFileSync(file, changed);
}
const codes = async (...files: readonly string[]): Promise<string[]> =>
  (await checkFiles(descriptor, files)).tables.flatMap(({ errors }) => errors.map(({ code }) => code));

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  cpSync('data', folder, { recursive: true });
});
afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

describe('the rules across the tables of this project', () => {
  /** A figure without its bound. */
  const breakClaim = (): void => {
    change('salaries.csv', /^(SAL005,.*?),exact,/m, '$1,between,');
  };

  test('hold for a copy of the data wherever it lies, and for one file of it', async () => {
    expect(await codes()).toEqual([]);
    breakClaim();
    expect(await codes()).toContain('claim-figure');
    expect(await codes(path.join(folder, 'salaries.csv'))).toContain('claim-figure');
  });

  test('are those of the folder that DATA_DIR names, where no file is named', async () => {
    breakClaim();
    vi.stubEnv('DATA_DIR', folder);
    try {
      const { tables } = await checkFiles(undefined, []);
      expect(tables.flatMap(({ errors }) => errors.map(({ code }) => code))).toContain('claim-figure');
    } finally {
      vi.unstubAllEnvs();
    }
  });

  test('do not hold for a package of another name', async () => {
    breakClaim();
    change('datapackage.json', /"name": "china-customer-service-labour-market"/, '"name": "another"');
    expect(await codes()).toEqual([]);
  });
});

describe('quotes in English', () => {
  const reported = async (): Promise<string[]> =>
    (await checkFiles(descriptor, [path.join(folder, 'operations.csv')])).tables.flatMap(({ errors, notices }) =>
      [...errors, ...notices].map(({ code, field, line }) => `${code} ${String(field)} ${String(line)}`),
    );
  const line = (id: string): number =>
    readFileSync(path.join(folder, 'operations.csv'), 'utf8')
      .split('\n')
      .findIndex((row) => row.startsWith(`${id},`)) + 1;

  test('a Chinese quote without one is named, and stops nothing', async () => {
    change('operations.csv', /^(TCT005,.*),"There are many[^"]*",/m, '$1,,');
    expect(await reported()).toEqual([`quote-untranslated quote_en ${line('TCT005')}`]);
    expect(await codes()).toEqual([]);
  });

  test('a number that the quote does not print is named, 万 and 亿 worked out', async () => {
    expect(await reported()).toEqual([]);
    change('operations.csv', /over 1\.2 billion monthly/, 'over 120 million monthly');
    change('operations.csv', /20,000 yuan a year/, '2,000 yuan a year');
    expect(await reported()).toEqual([
      `quote-number quote_en ${line('OTH006')}`,
      `quote-number quote_en ${line('TCT003')}`,
    ]);
    const [table] = (await checkFiles(descriptor, [path.join(folder, 'operations.csv')])).tables;
    expect(table?.notices.map(({ params }) => params['numbers'])).toEqual([['2,000'], ['120 million']]);
  });

  test('numbers of a range, of words and of English quotes are understood', async () => {
    const quote = (from: string, to: string): void => {
      change(
        'operations.csv',
        /^(OTH006,.*,)智能客服服务费为2万元\/年,"[^"]*"|^(OTH006,.*,)"[^"]*","[^"]*"/m,
        `$1$2"${from}","${to}"`,
      );
    };
    // None of these prints the row's own figure.
    const others = async () => (await reported()).filter((one) => !one.startsWith('slip-quote '));
    quote('服务费5千-1.2万元,第三季度', 'Fees of 5,000–12,000 yuan in Q3');
    expect(await others()).toEqual([]);
    quote('服务费4-6千元', 'Fees of 4,000–6,000 yuan');
    expect(await others()).toEqual([]);
    quote('about 20,000 a year', '');
    expect(await reported()).toEqual([]);
    quote('연 2만 위안', '');
    expect(await reported()).toEqual([`quote-untranslated quote_en ${line('OTH006')}`]);
  });

  test('a translation of no quote is an error', async () => {
    change('operations.csv', /,智能客服服务费为2万元\/年,/, ',,');
    expect(await reported()).toEqual([`constraint-required quote ${line('OTH006')}`]);
  });
});

describe('a day in the future', () => {
  const setDay = (slack: number): void => {
    change('sources.csv', /,20\d\d-\d\d-\d\d,/, `,${todayAnywhere(slack)},`);
  };

  test('stops the check', async () => {
    setDay(1);
    expect(await codes()).toEqual(['date-future']);
  });

  test('stops the build as well, but for one day, by which a clock may be slow', () => {
    const say = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    setDay(1);
    checkData(folder, 'en');
    expect(say.mock.calls.join()).not.toContain('[date-future]');
    setDay(3);
    expect(checkData(folder, 'en')).toBe(false);
    expect(say.mock.calls.join()).toContain('[date-future]');
    say.mockRestore();
  });
});
