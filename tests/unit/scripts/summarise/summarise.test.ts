import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runData } from '../../../../scripts/data.ts';
import { openDuckDb } from '../../../../scripts/support/summarise/open-duckdb.ts';
import type { RollUp, RollUpRequest } from '../../../../scripts/support/summarise/roll-up.ts';
import { rollUp, rollUpSql } from '../../../../scripts/support/summarise/roll-up.ts';
import { fewest, largestShare, shapeCityAdverts } from '../../../../src/datasets/tables/adverts-2024.ts';
import { createInput } from '../../../../src/datasets/input.ts';
import { readPackage } from '../../../../src/tables/package/read-package.ts';
import { loadData } from '../../../../src/datasets/load-data.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'summarise-test-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** DuckDB is optional: where it is not installed, what needs it is not tested. */
const isThere = await openDuckDb('64MB').then(
  ({ close }) => {
    close();
    return true;
  },
  () => false,
);

const own = { file: 'data/adverts-2024.csv', by: ['city'], employer: 'employer', doubt: 'flag' } as const;

async function rolled(request: RollUpRequest): Promise<RollUp> {
  const { connection, close } = await openDuckDb('256MB');
  try {
    return await rollUp(connection, request);
  } finally {
    close();
  }
}

test('the rule in the SQL is the rule of the site', () => {
  expect(rollUpSql()).toContain(`SELECT ${String(fewest)} AS fewest, ${String(largestShare)} AS largest_share`);
});

test('the SQL holds nothing of one engine alone', () => {
  const code = rollUpSql().replace(/--.*/g, '');
  expect(code).not.toMatch(
    /\b(?:median|quantile\w*|percentile\w*|approx\w*|filter|qualify|read_\w+|list_\w+|arg_max)\b|::|;/i,
  );
});

describe.skipIf(!isThere)('the roll-up', () => {
  const data = loadData('data');
  const description = readPackage(readFileSync('data/datapackage.json', 'utf8'), 'data/datapackage.json');
  if ('problems' in description) throw new Error('the description is in order');
  const input = createInput(description, new Map(data.tables.map(({ resource, rows }) => [resource.name, rows])));
  const published = shapeCityAdverts(input).all.map(({ city, adverts, withPay, employers, largest, leftOut, pay }) => ({
    by: [city.id],
    ...{ adverts, withPay, employers, largest, leftOut },
    lowMedian: pay?.byEmployer.low.median ?? null,
    highMedian: pay?.byEmployer.high.median ?? null,
  }));

  test('gives the figures that Arquero gives, cell by cell', async () => {
    const { cells, rows } = await rolled({ ...own, pay: { low: 'low', high: 'high' } });
    expect(cells).toEqual(published.toSorted((one, other) => (one.by.join() < other.by.join() ? -1 : 1)));
    expect(rows).toBe(data.tables.find(({ resource }) => resource.name === 'adverts-2024')?.rows.length);
    expect(cells.filter(({ leftOut }) => leftOut.length === 0).length).toBeGreaterThan(20);
  });

  test('gives the same from the pay as it is printed', async () => {
    const { cells, kept } = await rolled({ ...own, pay: { printed: 'pay_printed' } });
    expect(cells).toEqual(published.toSorted((one, other) => (one.by.join() < other.by.join() ? -1 : 1)));
    expect([...kept.keys()].toSorted()).toEqual(['at_most', 'day', 'not_stated', 'year']);
  });

  test('gives the same from Parquet, alone and as a folder', async () => {
    const { connection, close } = await openDuckDb('256MB');
    const file = path.join(folder, 'adverts.parquet');
    await connection.run(
      `COPY (SELECT * FROM read_csv('${own.file}', header = true, all_varchar = true)) TO '${file}'`,
    );
    close();
    for (const from of [file, folder]) {
      const { cells } = await rolled({ ...own, file: from, pay: { low: 'low', high: 'high' } });
      expect(cells).toHaveLength(published.length);
      expect(cells.find(({ by }) => by[0] === 'wuhan')).toEqual(published.find(({ by }) => by[0] === 'wuhan'));
    }
  });

  test('counts an employer once, and draws nothing that one employer makes up', async () => {
    const adverts = (city: string, employer: string, low: number, count: number): string =>
      `${city},${employer},${String(low)},${String(low + 1000)}\n`.repeat(count);
    const many = Array.from({ length: fewest - 1 }, (_, index) => adverts('a', `e${String(index)}`, 5000, 1));
    const file = path.join(folder, 'small.csv');
    writeFileSync(
      file,
      `city,employer,low,high\n${many.join('')}${adverts('a', 'big', 9000, fewest - 2)}${many.join('').replaceAll('a,', 'b,')}` +
        `${many.join('').replaceAll('a,', 'c,')}${adverts('c', 'big', 9000, fewest - 1)}`,
    );
    const { cells } = await rolled({
      file,
      by: ['city'],
      employer: 'employer',
      doubt: undefined,
      pay: { low: 'low', high: 'high' },
    });
    expect(cells.map(({ by, leftOut, lowMedian }) => [by[0], leftOut, lowMedian])).toEqual([
      // 28 adverts of one employer move the median by no more than any other's one.
      ['a', [], 5000],
      ['b', ['few_employers'], null],
      ['c', ['one_employer'], null],
    ]);
  });

  test('the command says what it left out, and writes the cells', async () => {
    const out = path.join(folder, 'out.csv');
    const { text, status } = await runData([
      'summarise',
      own.file,
      '--by',
      'city',
      '--doubt',
      'flag',
      '--out',
      out,
      '--lang',
      'en',
    ]);
    expect(status).toBe(0);
    expect(text).toMatch(/wuhan +\d+ +\d+ +\d+ +\d+ +4500 +7000\n/);
    expect(text).toMatch(/name no employer, or lack a column of the cells/);
    const written = readFileSync(out, 'utf8').split('\n');
    expect(written[0]).toBe('city,adverts,with_pay,employers,largest,low_median,high_median,left_out');
    expect(written).toHaveLength(published.length + 2);
  });

  test('a place that cannot be written is one line, and nothing is left there', async () => {
    const below = path.join(folder, 'file', 'out.csv');
    writeFileSync(path.dirname(below), '');
    const before = readdirSync(folder);
    const { text, status } = await runData(['summarise', own.file, '--by', 'city', '--out', below]);
    expect(text).toMatch(/out\.csv：路径中间有一段是文件，不是文件夹；什么都没有改动 \[ENOTDIR\]$/);
    expect(text).not.toContain('\n');
    expect(status).toBe(1);
    expect(readdirSync(folder)).toEqual(before);
  });

  test.each([
    ['a column that is not there', ['--by', 'town'], /没有这些列：town/],
    ['an end that is no number', ['--by', 'city', '--low', 'pay_printed'], /不是数的格.*pay_printed: \d+/],
  ])('refuses %s', async (_, args, words) => {
    const { text, status } = await runData(['summarise', own.file, ...args]);
    expect(text).toMatch(words);
    expect(text).not.toContain('\n');
    expect(status).toBe(1);
  });
});
