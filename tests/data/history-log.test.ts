import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { versionPath } from '../../src/history/paths.ts';
import { checkHistory, readHistory } from '../../src/history/read-history.ts';
import { long } from '../helpers/depth.ts';
import { publishedCopy } from '../helpers/published-copy.ts';

const { work, data, file, read, write, edit, run, gate } = publishedCopy();

describe('the log', () => {
  const twice = async () => {
    edit('operations.csv', /取自艾媒页面的镜像。/, '取自艾媒网页的镜像。');
    expect((await run('accept')).status).toBe(0);
    edit('operations.csv', /取自艾媒网页的镜像。/, '取自镜像。');
    expect((await run('accept')).status).toBe(0);
    expect(readHistory(data())).toHaveLength(3);
  };
  const faults = () =>
    checkHistory(data(), 'data').problems.map(({ code, file: where, line }) => `${where}:${line ?? ''} ${code}`);
  const lines = () => read('history/log.jsonl').trimEnd().split('\n');

  test('an edited line breaks the chain', async () => {
    await twice();
    edit('history/log.jsonl', /"cause":"correction"/, '"cause":"late_data"');
    expect(faults()).toContain('data/history/log.jsonl:3 history-chain');
    expect((await run('accept')).status).toBe(1);
    expect(gate().join('\n')).toContain('[history-chain]');
  });

  test('a deleted line is found, in the middle and at the end', async () => {
    await twice();
    const [first = '', second = '', third = ''] = lines();
    write('history/log.jsonl', `${first}\n${third}\n`);
    expect(faults()).toContain('data/history/log.jsonl:2 history-chain');
    write('history/log.jsonl', `${first}\n${second}\n`);
    expect(faults()).toEqual([expect.stringMatching(/operations\/[0-9a-f]{12}\.csv: history-stray$/)]);
    expect(gate().join('\n')).toContain('[history-stray]');
  });

  test('a line that is cut or no revision is reported with its number', () => {
    const whole = read('history/log.jsonl');
    write('history/log.jsonl', whole.slice(0, -100));
    expect(faults()).toEqual(['data/history/log.jsonl:1 history-line']);
    write('history/log.jsonl', `${whole}{}\n`);
    expect(faults()).toEqual(['data/history/log.jsonl:2 history-line']);
  });

  test('a version that was altered or lost is reported by its file', () => {
    const version = readHistory(data())[0]?.tables.find(({ name }) => name === 'roles')?.after ?? '';
    const name = versionPath('roles', version);
    edit(name, /frontline/, 'manager');
    expect(faults()).toEqual([`data/${name}: history-version`]);
    rmSync(file(name));
    expect(faults()).toEqual([`data/${name}: history-version`]);
    expect(() => readHistory(data())).toThrow();
  });

  test('killed at any moment, an acceptance leaves the old state or the new one, and the next one tidies up', async () => {
    const small = path.join(work, 'killed');
    const kills = long ? 8 : 2;
    let grown = 0;
    for (let kill = 0; kill < kills; kill++) {
      const child = spawn(process.execPath, ['tests/helpers/accept-forever.ts', small], { stdio: ['ignore', 'pipe', 'inherit'] });
      // The first have been made, and another is under way.
      await once(child.stdout, 'data');
      await once(child.stdout, 'data');
      child.stdout.resume();
      await setTimeout((kill * 37) % 150);
      child.kill('SIGKILL');
      await once(child, 'exit');
      const { revisions, problems } = checkHistory(small);
      expect(problems).toEqual([]);
      expect(revisions.length).toBeGreaterThanOrEqual(grown);
      grown = revisions.length;
    }
    expect(grown).toBeGreaterThan(kills);
    const done = spawn(process.execPath, ['tests/helpers/accept-forever.ts', small, '1'], { stdio: 'ignore' });
    await once(done, 'exit');
    const { revisions, problems } = checkHistory(small);
    expect(problems).toEqual([]);
    expect(existsSync(path.join(small, 'history/log.jsonl.next'))).toBe(false);
    expect(readdirSync(path.join(small, 'history/tables/t'))).toHaveLength(revisions.length);
  });
});
