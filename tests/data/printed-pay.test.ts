import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { loadData } from '../../src/datasets/load-data.ts';
import type { MonthlyPay } from '../../src/tables/pay/monthly-pay.ts';
import { monthlyPay } from '../../src/tables/pay/monthly-pay.ts';
import { checkTable } from '../../src/tables/check-table.ts';
import { readPackage } from '../../src/tables/package/read-package.ts';
import type { Row } from '../../src/tables/value.ts';

const folder = path.join(import.meta.dirname, '..', '..', 'data');
const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
const tables = loadData(folder).tables;
const rowsOf = (name: string): readonly Row[] => tables.find(({ resource }) => resource.name === name)?.rows ?? [];
const adverts = [...rowsOf('adverts-2024'), ...rowsOf('adverts-experience')];
const printed = (row: Row): string => String(row['pay_printed'] ?? '');

test('every printed pay of the adverts is a range of a month or is kept for a reason', () => {
  const all = adverts.map((row) => ({ row, pay: monthlyPay(printed(row), 'month') }));
  const ranges = all.filter((one): one is { row: Row; pay: MonthlyPay } => typeof one.pay !== 'string');
  for (const { row, pay } of ranges) expect([row['low'], row['high']], printed(row)).toEqual([pay.low, pay.high]);
  const kept = all.filter(({ pay }) => typeof pay === 'string');
  for (const { row } of kept) expect([row['low'], row['high']], printed(row)).toEqual([null, null]);
  expect(ranges.length + kept.length).toBe(adverts.length);
  // What is kept, told apart without the parser: by the words themselves.
  const words = {
    day: /\/天$/,
    year: /\/年$/,
    at_most: /以下(?!\/年)/,
    not_stated: /^$/,
  };
  const counted = Object.entries(words).map(([reason, form]) => [
    reason,
    kept.filter(({ pay }) => pay === reason).length,
    adverts.filter((row) => form.test(printed(row))).length,
  ]);
  expect(counted.map(([reason, found]) => [reason, found])).toEqual(counted.map(([reason, , wanted]) => [reason, wanted]));
  expect(new Set(kept.map(({ pay }) => pay))).toEqual(new Set(Object.keys(words)));
});

test('a slip in an end that was typed from the words is found', () => {
  const description = readPackage(read('datapackage.json'), 'datapackage.json');
  const resource = 'problems' in description ? undefined : description.resources.find(({ name }) => name === 'adverts-2024');
  if (!resource) throw new Error('no table of adverts');
  const slipped = new Set<number>();
  const lines = read('adverts-2024.csv')
    .split('\n')
    .map((line, index) => {
      const low = /(?<=,)(\d{4})(?=,\d{4,5},)/;
      if (index % 100 !== 1 || !low.test(line)) return line;
      slipped.add(index + 1);
      // Upwards by ten, or the point lost by ten the other way: neither breaks a type or a limit of the column.
      return line.replace(low, (end) => (index % 200 === 1 ? `${end}0` : end.slice(0, -1)));
    });
  const { errors } = checkTable(new TextEncoder().encode(lines.join('\n')), 'adverts.csv', resource);
  expect(slipped.size).toBeGreaterThan(50);
  expect(errors.map(({ code, line, field }) => `${code} ${String(line)} ${String(field)}`)).toEqual(
    [...slipped].map((line) => `pay-differs ${String(line)} low`),
  );
});
