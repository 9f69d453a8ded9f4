import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import sirv from 'sirv';

const bytes = 4000;
const milliseconds = 20;

/** Serves a folder, its pages piece by piece as a slow network brings them: what is shown meanwhile is a part. */
export async function serveSlowly(folder: string): Promise<{ address: string; close: () => void }> {
  const handler = sirv(folder, { dev: false });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname.endsWith('/')) void sendPage(path.join(folder, pathname, 'index.html'), response);
    else handler(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
}

async function sendPage(file: string, response: ServerResponse): Promise<void> {
  const page = readFileSync(file);
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  for (let from = 0; from < page.length; from += bytes) {
    response.write(page.subarray(from, from + bytes));
    await wait(milliseconds);
  }
  response.end();
}
