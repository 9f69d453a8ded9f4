import { expect, test } from 'vitest';
import { datedCitation } from '../../../src/lib/dated-citation.ts';

const edition = { version: '12', date: '2027-01-31' };

test('version and day change, and nothing else', () => {
  const before = "cff-version: 1.2.0\nversion: '1'\ndate-released: '2026-11-21'\nlicense: CC-BY-4.0\n";
  expect(datedCitation(before, edition)).toBe(
    "cff-version: 1.2.0\nversion: '12'\ndate-released: '2027-01-31'\nlicense: CC-BY-4.0\n",
  );
});

test('a file that does not say them, or says them twice, is refused', () => {
  expect(() => datedCitation("version: '1'\n", edition)).toThrow('date-released');
  expect(() => datedCitation("version: '1'\nversion: '2'\ndate-released: 'x'\n", edition)).toThrow('"version');
});
