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

  test('do not hold for a package of another name', async () => {
    breakClaim();
    change('datapackage.json', /"name": "china-customer-service-labour-market"/, '"name": "another"');
    expect(await codes()).toEqual([]);
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
