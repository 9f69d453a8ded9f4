import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { writeRowSchemas } from '../../../src/datasets/rows/write-row-schemas.ts';
import { readPackage } from '../../../src/tables/package/read-package.ts';

const [descriptor, schemas] = ['data/datapackage.json', 'src/datasets/rows/row-schemas.ts'];

test('schemas of rows say what datapackage.json says; `npm run row-schemas` writes them', () => {
  const description = readPackage(readFileSync(descriptor, 'utf8'), descriptor);
  if ('problems' in description) throw new Error(`${descriptor} has problems`);
  const written = writeRowSchemas(description);
  if (process.env['UPDATE_SNAPSHOTS'] === '1') writeFileSync(schemas, written);
  expect(readFileSync(schemas, 'utf8')).toBe(written);
});
