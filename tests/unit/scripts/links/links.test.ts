import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, Server } from 'node:http';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { runData } from '../../../../scripts/data.ts';
import { judgeAddresses } from '../../../../scripts/support/links/judge-addresses.ts';
import { linksCommand } from '../../../../scripts/support/links/links-command.ts';
import { addressTables, linkedAddresses } from '../../../../scripts/support/links/linked-addresses.ts';
import { isUnlinkedHost } from '../../../../src/datasets/checks/check-sources.ts';

const options = { atOnce: 4, pause: 5, timeout: 300, mostRedirects: 4 };
const asked: { readonly method: string; readonly path: string; readonly host: string; readonly at: number }[] = [];
let open = 0;
let mostOpen = 0;
const once = new Set<string>();
const servers: Server[] = [];
let [one, two] = ['', ''];

/** Status and where to, by path. */
const pages: Readonly<Record<string, (request: IncomingMessage) => readonly [number, string?]>> = {
  '/fine': () => [200],
  '/no-head': ({ method }) => [method === 'HEAD' ? 405 : 200],
  '/head-lies': ({ method }) => [method === 'HEAD' ? 404 : 200],
  '/gone': () => [410],
  '/lost': () => [404],
  '/closed': () => [403],
  '/broken': () => [500],
  '/busy-once': ({ url = '' }) => (once.has(url) ? [200] : (once.add(url), [503])),
  '/for-good': () => [301, '/fine'],
  '/for-now': () => [302, '/fine'],
  '/good-then-now': () => [308, '/for-now'],
  '/stroke': () => [301, '/stroke/'],
  '/stroke/': () => [200],
  '/to-home': () => [302, '/'],
  '/': () => [200],
  '/circle': () => [302, '/circle'],
  '/taken': () => [302, 'https://www.yunthe.com/shop'],
  '/for-good-to-lost': () => [301, '/lost'],
};

async function serve(): Promise<string> {
  const server = createServer((request, response) => {
    const { method = '', url = '', headers } = request;
    asked.push({ method, path: url, host: headers.host ?? '', at: Date.now() });
    open += 1;
    mostOpen = Math.max(mostOpen, open);
    const answer = pages[url];
    if (!answer) return; // Never answered.
    const [status, location] = answer(request);
    setTimeout(() => {
      open -= 1;
      response
        .writeHead(status, location === undefined ? {} : { location })
        .end(method === 'GET' ? 'x'.repeat(5000) : '');
    }, 3);
  });
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const address = server.address();
  return `http://localhost:${typeof address === 'object' && address ? String(address.port) : ''}`;
}

beforeAll(async () => {
  [one, two] = [await serve(), await serve()];
});
const folder = mkdtempSync(path.join(tmpdir(), 'links-'));
afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
});

const judge = async (...paths: readonly string[]) => {
  const answers = await judgeAddresses(
    paths.map((path) => one + path),
    options,
  );
  return Object.fromEntries([...answers].map(([address, answer]) => [address.replace(one, ''), answer]));
};

describe('an address', () => {
  test('that is there answers, whatever HEAD says', async () => {
    expect(await judge('/fine', '/no-head', '/head-lies', '/for-now', '/stroke')).toEqual({
      '/fine': { state: 'answers', status: 200 },
      '/no-head': { state: 'answers', status: 200 },
      '/head-lies': { state: 'answers', status: 200 },
      '/for-now': { state: 'answers', status: 200 },
      '/stroke': { state: 'answers', status: 200 },
    });
  });

  test('that moved is reported with where to, without detours of the day', async () => {
    expect(await judge('/for-good', '/good-then-now')).toEqual({
      '/for-good': { state: 'moved', status: 200, to: `${one}/fine` },
      '/good-then-now': { state: 'moved', status: 200, to: `${one}/for-now` },
    });
  });

  test('that is gone is so too behind a redirect, on the home page and with a stranger', async () => {
    expect(await judge('/gone', '/lost', '/for-good-to-lost', '/to-home', '/taken')).toEqual({
      '/gone': { state: 'gone', status: 410 },
      '/lost': { state: 'gone', status: 404 },
      '/for-good-to-lost': { state: 'gone', status: 404 },
      '/to-home': { state: 'gone', status: 200, reason: 'home', to: `${one}/` },
      '/taken': { state: 'gone', status: 302, reason: 'taken-over', to: 'https://www.yunthe.com/shop' },
    });
  });

  test('that lets no program in, fails or never ends is no proof of anything', async () => {
    expect(await judge('/closed', '/broken', '/circle', '/silent')).toEqual({
      '/closed': { state: 'refused', status: 403 },
      '/broken': { state: 'unreachable', status: 500 },
      '/circle': { state: 'unreachable', reason: 'circles' },
      '/silent': { state: 'unreachable', reason: 'timeout' },
    });
    const closed = await judgeAddresses(['http://localhost:1/'], options);
    expect([...closed.values()]).toEqual([{ state: 'unreachable', reason: 'no-answer' }]);
  });

  test('that was not reached is asked once more', async () => {
    expect(await judge('/busy-once')).toEqual({ '/busy-once': { state: 'answers', status: 200 } });
  });

  test('of a host that is never linked is not opened', async () => {
    const hosts = [
      'http://61.152.230.22/a',
      'https://wap.tinckay.com/b',
      'https://kuwait.chongwenmenhotelbeijing.com/',
    ];
    expect([...(await judgeAddresses(hosts, options)).values()]).toEqual(hosts.map(() => ({ state: 'skipped' })));
    expect(isUnlinkedHost(new URL('https://www.stats.gov.cn/'))).toBe(false);
  });
});

test('addresses of one host are asked one after the other, of several at once', async () => {
  asked.length = 0;
  [open, mostOpen] = [0, 0];
  const paths = ['/fine', '/for-now', '/stroke', '/closed'];
  await judgeAddresses(
    [one, two].flatMap((host) => paths.map((path) => host + path)),
    { ...options, pause: 20 },
  );
  expect(mostOpen).toBe(2);
  const first = asked.filter(({ host, path }) => one.endsWith(host) && paths.includes(path));
  const starts = paths.map((path) => first.find((request) => request.path === path)?.at ?? 0);
  expect(starts.slice(1).every((at, index) => at - (starts[index] ?? 0) >= 20)).toBe(true);
});

const read = addressTables('data');
const own = 'tables' in read ? read.tables : [];

describe('the command', () => {
  /** The data with three sources at addresses of the server, and a gap that names one. */
  const write = (rows: readonly string[]): void => {
    for (const file of readdirSync('data').filter((name) => /\.(csv|json)$/.test(name)))
      copyFileSync(path.join('data', file), path.join(folder, file));
    const columnsOf = (table: string): readonly string[] => {
      const found = own.find(({ name }) => name === table);
      return found ? [...found.columns.keys()] : [];
    };
    const names = columnsOf('sources');
    const graded = { grade: 'A', kind: 'report' };
    const lines = rows.map((row) => {
      const [id = '', address = '', day = '', archived = ''] = row.split(' ');
      const cells: Readonly<Record<string, string>> = { id, url: address, retrieved: day, archived, ...graded };
      return names.map((name) => cells[name] ?? (/^(publisher|carrier|title)/.test(name) ? 'x' : '')).join(',');
    });
    writeFileSync(path.join(folder, 'sources.csv'), `${[names.join(','), ...lines].join('\n')}\n`);
    const gaps = columnsOf('gaps');
    const gap = gaps.map((name) => (name === 'id' ? 'GAP1' : name === 'note_zh' ? `见${one}/lost。` : ''));
    writeFileSync(path.join(folder, 'gaps.csv'), `${gaps.join(',')}\n${gap.join(',')}\n`);
    vi.stubEnv('DATA_DIR', folder);
  };
  const listed = v.array(v.looseObject({ address: v.string(), state: v.string(), rows: v.array(v.unknown()) }));

  test('lists what needs somebody, in the language asked for, with file and line', async () => {
    write([`a ${one}/fine 2026-01-01`, `b ${one}/for-good 2026-02-01`, `c ${one}/lost 2026-03-01`]);
    const { text, status } = await linksCommand(['--lang', 'en'], options);
    expect(status).toBe(1);
    const name = path.basename(folder);
    expect(text).toContain(`gone 1: look for its new address`);
    expect(text).toContain(`  ${one}/lost\n      404 · ${name}/sources.csv:4 c and 1 more row`);
    expect(text).toContain(`  ${one}/for-good\n      200 · → ${one}/fine · ${name}/sources.csv:3 b`);
    expect(text).toContain('3 addresses: gone 1, moved 1, answers 1.');
    expect((await linksCommand([], options)).text).toContain('3 个网址：页面没了 1，已迁到别处 1，能打开 1。');
  });

  test('judges archived copies too, and says of what is gone whether its copy is there', async () => {
    write([`a ${one}/gone 2026-03-01 ${one}/fine`, `b ${one}/fine 2026-03-01 ${one}/lost`]);
    const { text } = await linksCommand(['--lang', 'en'], options);
    const name = path.basename(folder);
    expect(text).toContain(`  ${one}/gone\n      410 · archived copy: answers ${one}/fine · ${name}/sources.csv:2 a`);
    expect(text).toContain(`  ${one}/lost\n      404 · an archived copy · ${name}/sources.csv:3 b and 1 more row`);
    const markdown = await linksCommand(['--markdown'], options);
    expect(markdown.text).toContain(`存档副本能打开 / archived copy: answers <${one}/fine>`);
    expect((await linksCommand([], options)).text).toContain(`存档副本能打开 ${one}/fine`);
  });

  test('--since leaves out what was read before, and what has no day; status 0 where all answer', async () => {
    write([`a ${one}/fine 2026-03-01`, `b ${one}/gone 2026-02-28`, `c ${one}/closed 2026-03-02`]);
    const { text, status } = await linksCommand(['--since', '2026-03-01', '--json'], options);
    expect(v.parse(listed, JSON.parse(text)).map(({ state }) => state)).toEqual(['answers', 'refused']);
    expect(status).toBe(0);
  });

  test('--markdown makes links of addresses and nothing of what stands in them', async () => {
    write([`a ${one}/lost?a=\`b\`@user 2026-03-01`, `b https://www.yunthe.com/x 2026-03-01`]);
    const { text } = await linksCommand(['--markdown'], { ...options, timeout: 100 });
    expect(text).toContain(`- <${one}/lost?a=%60b%60@user> · 等不到回答 / no answer in time · `);
    expect(text).toContain('- `https://www.yunthe.com/x` · ');
    expect(text).toContain('### 连不上 · unreachable (1)');
  });

  test('refuses a day that is none, and tells of itself in the help', async () => {
    expect(await runData(['links', '--since', 'May', '--lang', 'en'])).toMatchObject({ status: 2 });
    expect((await runData(['help'])).text).toContain('  links [--since DAY] [--json | --markdown]');
  });
});

test('our own addresses are found, and none is of a host that is never linked', () => {
  const found = linkedAddresses(own);
  expect(found.length).toBeGreaterThan(200);
  expect(found.some(({ rows }) => rows.some(({ file }) => file === 'data/gaps.csv'))).toBe(true);
  expect(found.filter(({ address }) => !URL.canParse(address) || isUnlinkedHost(new URL(address)))).toEqual([]);
});
