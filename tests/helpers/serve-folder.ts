import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';
import { folderHeaders } from '../../scripts/support/headers/folder-headers.ts';

/**
 * Serves a folder on a free port of this machine, with the headers of its `_headers`, or, as GitHub Pages does, without;
 * close it when done.
 */
export async function serveFolder(
  folder: string,
  { bare = false }: { readonly bare?: boolean } = {},
): Promise<{ address: string; close: () => Promise<void> }> {
  const handler = sirv(folder, { dev: false, etag: true });
  const server = createServer((request, response) => {
    const headers = bare ? [['Access-Control-Allow-Origin', '*'] as const] : folderHeaders(folder, request.url ?? '/');
    for (const [name, value] of headers) response.setHeader(name, value);
    handler(request, response, () => {
      const page = path.join(folder, '404.html');
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(existsSync(page) ? readFileSync(page) : 'not found');
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => {
          if (error) reject(error);
          else resolve();
        });
      }),
  };
}
