import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, inject, test } from 'vitest';
import { samples, sampleAt } from '../../src/content/embedding/embedding.ts';
import { serveFolder } from '../helpers/serve-folder.ts';

const folder = inject('site');

test('every program of docs/samples is shown, and no other', () => {
  expect(readdirSync('docs/samples').toSorted()).toEqual(
    Object.values(samples)
      .map(({ file }) => file)
      .toSorted(),
  );
});

test('the JavaScript program runs on the built site and prints rows of it', async () => {
  const { address, close } = await serveFolder(folder);
  const there = mkdtempSync(path.join(tmpdir(), 'sample-'));
  try {
    const program = path.join(there, 'sample.mjs');
    writeFileSync(program, sampleAt(readFileSync('docs/samples/pay.js', 'utf8'), `${address}/`));
    const { stdout } = await promisify(execFile)(process.execPath, [program]);
    const rows = readFileSync(path.join(folder, 'data/salaries.csv'), 'utf8').split('\n');
    const wanted = rows.filter((row) => row.includes(',beijing,') && row.includes(',CNY_month,'));
    expect(wanted.length).toBeGreaterThan(0);
    for (const row of wanted) expect(stdout).toContain(row.slice(0, row.indexOf(',')));
    expect(stdout.trim().split('\n')).toHaveLength(wanted.length + 1);
  } finally {
    await close();
    rmSync(there, { recursive: true });
  }
});
