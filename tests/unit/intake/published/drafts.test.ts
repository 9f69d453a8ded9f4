import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { runData } from '../../../../scripts/data.ts';

const folder = path.join(import.meta.dirname, 'files');
const expected = path.join(import.meta.dirname, 'expected');
/** Writes the drafts found as the drafts expected; they are then to be read as a maintainer would. */
const update = process.env['UPDATE_EXPECTED'] === '1';

/** Layouts of real publishers, with rows of our own: what `new` makes of each, word for word. */
describe('published files as `new` drafts them', () => {
  const wide = new Set(['bureau-download.csv', 'yearbook.csv', 'eurostat.tsv', 'two-headings.csv']);
  const cases = readdirSync(folder).flatMap((file) => [
    { file, long: false, lang: 'zh' },
    ...(wide.has(file) ? [{ file, long: true, lang: 'en' }] : []),
  ]);

  test.each(cases)('$file long: $long, $lang', async ({ file, long, lang }) => {
    const given = ['new', 'trial', path.join(folder, file), '--lang', lang, ...(long ? ['--long'] : [])];
    const { text, status } = await runData(given);
    expect(status).toBe(0);
    const kept = path.join(expected, `${file}${long ? '.long' : ''}.${lang}.txt`);
    if (update) writeFileSync(kept, `${text}\n`);
    expect(`${text}\n`).toBe(readFileSync(kept, 'utf8'));
  });
});
