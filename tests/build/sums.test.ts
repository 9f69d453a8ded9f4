import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { siteFiles } from '../helpers/site-pages.ts';

test('SHA256SUMS names every other file with its digest, sorted, as sha256sum reads it', () => {
  const site = inject('site');
  const text = readFileSync(path.join(site, 'SHA256SUMS'), 'utf8');
  const files = siteFiles(site)
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file !== 'SHA256SUMS')
    .sort();
  const lines = files.map((file) => {
    const digest = createHash('sha256')
      .update(readFileSync(path.join(site, file)))
      .digest('hex');
    return `${digest}  ${file}\n`;
  });
  expect(text === lines.join('')).toBe(true);
  // Paths that programs write otherwise, or that a shell would break, are none of ours.
  expect(files.filter((file) => !/^[\w./-]+$/.test(file))).toEqual([]);
});
