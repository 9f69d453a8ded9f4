import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { trustDocument } from '../../../scripts/support/trust/trust-document.ts';
import { shownBy, trustPromises } from '../../../src/content/trust/promises.ts';
import { trustResults } from '../../../src/content/trust/results.ts';

const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts;

describe('what is promised', () => {
  test('stands in docs/trust.md as the commands wrote it', () => {
    expect(readFileSync('docs/trust.md', 'utf8')).toBe(trustDocument(trustResults));
  });

  test('is ten things, each with tests that are there', () => {
    expect(trustPromises).toHaveLength(10);
    expect(trustPromises.flatMap(({ tests }) => tests).filter((file) => !existsSync(file))).toEqual([]);
  });

  test('is shown by commands that there are, and no result is kept of anything else', () => {
    const shown = trustPromises.flatMap((promise) => shownBy(promise));
    const names = new Set(shown.map(({ name }) => name));
    expect(Object.keys(trustResults).filter((name) => !names.has(name))).toEqual([]);
    const commands = [...shown, ...Object.values(trustResults)].map(({ command }) => command);
    for (const command of commands) expect(Object.keys(scripts)).toContain(/npm run (\S+)/.exec(command)?.[1]);
    for (const { date } of Object.values(trustResults)) expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});
