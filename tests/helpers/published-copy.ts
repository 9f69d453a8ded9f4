import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { runData } from '../../scripts/data.ts';
import { checkAccepted } from '../../scripts/support/check-accepted.ts';
import { readSide } from '../../scripts/support/data-sides.ts';
import { formatProblem } from '../../src/tables/describe.ts';
import { copyTestedData } from './tested-data.ts';

/** What `diff --json` prints, as far as tests look at it. */
export const differs = v.object({
  id: v.string(),
  tables: v.array(
    v.object({
      name: v.string(),
      added: v.array(v.string()),
      removed: v.array(v.string()),
      changed: v.array(v.object({ row: v.string(), field: v.string(), old: v.unknown(), new: v.unknown() })),
      redefined: v.array(v.object({ field: v.string() })),
    }),
  ),
  figures: v.array(
    v.object({ place: v.record(v.string(), v.string()), old: v.unknown(), new: v.unknown(), percent: v.unknown() }),
  ),
  charts: v.array(
    v.object({
      chart: v.string(),
      sentences: v.array(v.object({ part: v.string(), turned: v.boolean() })),
    }),
  ),
  anomalies: v.array(v.object({ name: v.string(), size: v.unknown() })),
});

/** What an acceptance of a changed figure must say. */
export const reasons = ['--cause', 'correction', '--note-zh', '抄错了。', '--note-en', 'A slip.'];

/**
 * Our data, published once for the file that calls this; every test changes a copy of its own and goes through the
 * real commands.
 */
export function publishedCopy() {
  const work = mkdtempSync(path.join(tmpdir(), 'history-'));
  const published = path.join(work, 'published');
  let data = '';
  let copies = 0;

  const file = (name: string) => path.join(data, name);
  const read = (name: string) => readFileSync(file(name), 'utf8');
  const write = (name: string, content: string | Uint8Array) => {
    writeFileSync(file(name), content);
  };
  /** Replaces in a file; what is to be replaced must be there. */
  function edit(name: string, pattern: RegExp, by: string): void {
    const before = read(name);
    const after = before.replace(pattern, by);
    expect(after, `${name} has ${String(pattern)}`).not.toBe(before);
    write(name, after);
  }
  async function run(...args: string[]) {
    process.env['DATA_DIR'] = data;
    return runData(args);
  }
  async function diff() {
    const { text, status } = await run('diff', '--json');
    expect(status, text).toBeLessThan(2);
    return { ...v.parse(differs, JSON.parse(text)), status };
  }
  /** What the gate of a build says, one line a problem. */
  function gate(lang: 'zh' | 'en' = 'en'): string[] {
    const side = readSide(data, 'data');
    if ('problems' in side) throw new Error(side.problems.map((problem) => formatProblem(problem, lang)).join('\n'));
    return checkAccepted(data, side).map((problem) => formatProblem(problem, lang));
  }

  beforeAll(async () => {
    copyTestedData(published, 'without history');
    data = published;
    // Every command reads and rolls up all adverts, of which a part does here.
    const [head = '', ...adverts] = read('adverts-2024.csv').split('\n');
    write('adverts-2024.csv', [head, ...adverts.filter((row, index) => index % 16 === 0 && row !== ''), ''].join('\n'));
    expect(gate()).toEqual([expect.stringContaining('[history-missing]')]);
    expect((await run('accept')).status).toBe(1);
    expect((await run('accept', '--first')).status).toBe(0);
  });
  beforeEach(() => {
    data = path.join(work, `data-${copies++}`);
    cpSync(published, data, { recursive: true });
  });
  afterAll(() => {
    delete process.env['DATA_DIR'];
    rmSync(work, { recursive: true, force: true });
  });
  return {
    work,
    published,
    /** The copy of the test that runs. */
    data: () => data,
    /** Goes on in another folder. */
    moveTo: (folder: string) => {
      data = folder;
    },
    file,
    read,
    write,
    edit,
    run,
    diff,
    gate,
  };
}
