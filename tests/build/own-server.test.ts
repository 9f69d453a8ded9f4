import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readHeaderFile } from '../../scripts/support/headers/header-file.ts';
import { headersOf } from '../../scripts/support/headers/header-rule.ts';
import { addressOf } from '../../scripts/support/headers/site-headers.ts';
import { hasNginx, startNginx } from '../../scripts/support/local-nginx.ts';
import { siteFiles } from '../helpers/site-pages.ts';

const folder = inject('site');
const rules = readHeaderFile(readFileSync(path.join(folder, '_headers'), 'utf8'));
const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
const addresses = siteFiles(folder)
  .filter((file) => !file.startsWith('_') || file.startsWith('_astro/'))
  .map(addressOf);
const fresh = 'public, max-age=0, must-revalidate';
const wanted = (address: string) => new Map([['Cache-Control', fresh], ...headersOf(rules, address)]);

test('nginx gives each address the headers of _headers, by the first line that covers it', () => {
  const maps = [...read('_nginx-http.conf').matchAll(/^map \$request_uri (\$\w+) \{\n((?: {2}.*\n)*)\}/gm)].map(
    ([, name = '', body = '']) => {
      const lines = [...body.matchAll(/^ {2}"~(.*)" "(.*)";$/gm)];
      const [, otherwise = ''] = /^ {2}default "(.*)";$/m.exec(body) ?? [];
      return {
        name,
        otherwise,
        lines: lines.map(([, pattern = '', value = '']) => [new RegExp(pattern), value] as const),
      };
    },
  );
  const added = [...read('_nginx-server.conf').matchAll(/^add_header (\S+) "(.*)" always;$/gm)];
  const valueOf = (said: string, address: string): string => {
    const map = maps.find(({ name }) => name === said);
    return map ? (map.lines.find(([pattern]) => pattern.test(address))?.[1] ?? map.otherwise) : said;
  };
  for (const address of addresses) {
    const given = added.map(([, name = '', said = '']) => [name, valueOf(said, `${address}?q=1`)] as const);
    expect(new Map(given.filter(([, value]) => value !== '')), address).toEqual(wanted(address));
  }
});

test('Caddy gives each address the headers of _headers', () => {
  const matchers = new Map(
    [...read('_Caddyfile').matchAll(/^(@h\d+) path_regexp (.*)$/gm)].map(([, name = '', pattern = '']) => [
      name,
      pattern,
    ]),
  );
  const blocks = [...read('_Caddyfile').matchAll(/^header (@h\d+ )?\{\n((?: {2}.*\n)*)\}/gm)].map(
    ([, name, body = '']) => ({
      pattern: new RegExp(name === undefined ? '' : (matchers.get(name.trim()) ?? 'none')),
      headers: [...body.matchAll(/^ {2}(\S+) "(.*)"$/gm)].map(
        ([, header = '', value = '']) => [header, value] as const,
      ),
    }),
  );
  expect(blocks.length).toBe(rules.length);
  for (const address of addresses) {
    const given = blocks.filter(({ pattern }) => pattern.test(address)).flatMap(({ headers }) => headers);
    expect(new Map([['Cache-Control', fresh], ...given]), address).toEqual(wanted(address));
  }
});

describe.runIf(hasNginx())('a real nginx with the two files included', () => {
  let stop = (): Promise<void> => Promise.resolve();
  let origin = '';

  beforeAll(async () => {
    ({ address: origin, stop } = await startNginx(folder));
  });
  afterAll(() => stop());

  test('answers with the headers, types and encodings that a page needs', async () => {
    const some = ['/', '/en/', '/check/', '/embed/seats/', '/charts/seats/', '/charts/seats.svg', '/charts/seats.csv']
      .concat(['/charts/seats.pdf', '/charts/seats.bib', '/data/salaries.csv', '/updates/feed.xml', '/sitemap.xml'])
      .concat(addresses.filter((address) => address.startsWith('/_astro/')).slice(0, 1));
    for (const address of some.filter((one) => addresses.includes(one))) {
      const answer = await fetch(`${origin}${address}?q=1`);
      expect(answer.status, address).toBe(200);
      for (const [name, value] of wanted(address)) expect(answer.headers.get(name), `${address} ${name}`).toBe(value);
      expect(answer.headers.get('content-type'), address).not.toMatch(/octet-stream/);
    }
    const csv = await fetch(`${origin}/data/salaries.csv`);
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(csv.headers.get('content-encoding')).toBe('gzip');
    expect(csv.headers.get('etag')).not.toBeNull();
  });

  test('says that a page is not there with the page that says so, and its policy', async () => {
    const answer = await fetch(`${origin}/nowhere/`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe(read('404.html'));
    expect(answer.headers.get('content-security-policy')).toBe(wanted('/404.html').get('Content-Security-Policy'));
  });
});
