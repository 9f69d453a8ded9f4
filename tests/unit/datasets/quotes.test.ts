import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { operandTables } from '../../../src/datasets/statements/claim-rows.ts';

const rows = [...operandTables, 'claims', 'postings'].flatMap(
  (table) =>
    Papa.parse<Record<string, string>>(readFileSync(`data/${table}.csv`, 'utf8'), {
      header: true,
      skipEmptyLines: true,
    }).data,
);

test('the same words are translated alike', () => {
  const english = Map.groupBy(rows, (row) => row['quote']);
  const torn = [...english].filter(([, same]) => new Set(same.map((row) => row['quote_en'])).size > 1);
  expect(torn.map(([quote]) => quote)).toEqual([]);
  expect(rows.filter((row) => row['quote_en'] !== '').length).toBeGreaterThan(400);
});

test('no two tables of claims share an id, by which quotes are found', () => {
  const ids = rows.map((row) => row['id']);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});
