import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { smokeSite } from '../../scripts/support/smoke/smoke-site.ts';
import { serveFolder } from '../helpers/serve-folder.ts';

const folder = inject('site');
const spoiled = {
  '/charts/ai-exposure.csv': 'content',
  '/data/ai-exposure.json': 'type',
  '/licences.txt': 'status',
  '/en/': 'header',
} as const;
let site: Awaited<ReturnType<typeof serveFolder>>;
let careless: Server;
let carelessAddress = '';

/** A host that hands on what ours answers, but for a few addresses, and that has a page for every address. */
beforeAll(async () => {
  site = await serveFolder(folder);
  careless = createServer((request, response) => {
    const url = request.url ?? '/';
    const handOn = async (): Promise<void> => {
      const answer = await fetch(new URL(url, site.address));
      const what: string | undefined = Object.entries(spoiled).find(([address]) => address === url)?.[1];
      const body = Buffer.from(await answer.arrayBuffer());
      const headers = new Headers(answer.headers);
      for (const name of ['content-length', 'content-encoding', 'transfer-encoding']) headers.delete(name);
      if (what === 'type') headers.set('content-type', 'text/html; charset=utf-8');
      if (what === 'header') headers.delete('content-security-policy');
      response.writeHead(what === 'status' ? 302 : 200, Object.fromEntries(headers));
      response.end(what === 'content' ? body.subarray(1) : body);
    };
    handOn().catch(() => response.destroy());
  });
  await new Promise<void>((listening) => {
    careless.listen(0, '127.0.0.1', listening);
  });
  const at = careless.address();
  carelessAddress = `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}/`;
});

afterAll(async () => {
  careless.close();
  await site.close();
});

test('a site that is served as it was built has no faults', async () => {
  const { asked, faults } = await smokeSite(new URL('/', site.address), folder);
  expect(faults).toEqual([]);
  expect(asked).toBeGreaterThan(50);
});

test('each thing that a host does otherwise is named with its address', async () => {
  const { faults } = await smokeSite(new URL(carelessAddress), folder);
  expect(Object.fromEntries(faults.map(({ address, what }) => [address, what]))).toEqual({
    ...spoiled,
    '/no/such/page/': 'status',
  });
});

test('a host that does not answer is a fault of every address, not a crash', async () => {
  const { asked, faults } = await smokeSite(new URL('http://127.0.0.1:9/'), folder);
  expect(faults.map(({ what }) => what)).toEqual(Array.from({ length: asked }, () => 'no-answer'));
});
