// npm run preview: serves dist/ as a static host would, with the headers of dist/_headers. Environment: PORT,
// BASE_PATH, DIST_DIR, and HOST (by default only this machine can connect; `HOST=0.0.0.0` allows others).
import { existsSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { folderHeaders } from './support/headers/folder-headers.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = path.resolve(process.env['DIST_DIR'] ?? path.join(root, 'dist'));
const base = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/+/g, '/');
const host = process.env['HOST'] ?? 'localhost';
const wished = process.env['PORT'] ?? '4321';

if (!existsSync(path.join(dist, 'index.html'))) {
  console.error(`没有构建好的网站（${dist}），请先运行 npm run build。 Nothing is built yet: run npm run build first.`);
  process.exit(1);
}
if (!/^\d{1,5}$/.test(wished) || +wished > 65535) {
  console.error(`PORT=${wished} 不是端口号。 PORT is not a port number.`);
  process.exit(2);
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/** With `dev`, files are looked up at each request, so that a new build is served at once. */
const files = sirv(dist, {
  dev: true,
  etag: true,
  setHeaders(response, pathname) {
    const type = types[path.extname(pathname)];
    if (type) response.setHeader('Content-Type', type);
  },
});

function notFound(response: ServerResponse): void {
  const page = path.join(dist, '404.html');
  response.writeHead(404, { 'Content-Type': types['.html'] });
  response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}

const server = createServer((request, response) => {
  const url = request.url ?? '/';
  for (const [name, value] of folderHeaders(dist, url)) response.setHeader(name, value);
  if (`${url}/` === base) {
    response.writeHead(301, { Location: base }).end();
  } else if (url.startsWith(base)) {
    request.url = url.slice(base.length - 1);
    files(request, response, () => {
      notFound(response);
    });
  } else {
    notFound(response);
  }
});

/** The requested port, or the next free one. */
let port = +wished;
server.on('error', (error) => {
  const taken = 'code' in error && error.code === 'EADDRINUSE';
  if (!taken || port >= Math.min(65535, +wished + 20)) throw error;
  port += 1;
  server.listen(port, host);
});
server.on('listening', () => {
  console.log(`http://localhost:${port}${base}`);
});
server.listen(port, host);
