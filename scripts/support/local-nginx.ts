import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

const mimeTypes = '/etc/nginx/mime.types';

/** Whether this machine has an nginx with the types that its packages bring. */
export const hasNginx = (): boolean => existsSync(mimeTypes) && spawnSync('nginx', ['-v']).status === 0;

export interface NginxOptions {
  /** Where files are, if not in the site's folder. */
  readonly root?: string;
  /** As nginx has them: a number, or `auto` for one a processor. */
  readonly workers?: string;
  /** Further lines of the server block. */
  readonly server?: string;
}

/**
 * Serves a built site on a free port of this machine alone, with the two files included that the build writes for nginx.
 * Whatever it writes lies in a temporary folder, which `stop` removes.
 */
export async function startNginx(
  site: string,
  { root = site, workers = '1', server = '' }: NginxOptions = {},
): Promise<{ readonly address: string; readonly stop: () => Promise<void> }> {
  const work = mkdtempSync(path.join(tmpdir(), 'nginx-'));
  const port = await freePort();
  copyFileSync(mimeTypes, path.join(work, 'mime.types'));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${work}/${name};`,
  );
  writeFileSync(
    path.join(work, 'nginx.conf'),
    `daemon off; pid ${work}/pid; error_log ${work}/error.log; worker_processes ${workers};
     ${process.getuid?.() === 0 ? 'user root;' : ''}
     events {} http { access_log off; sendfile on; tcp_nopush on; ${temporary.join(' ')}
     include ${site}/_nginx-http.conf;
     server { listen 127.0.0.1:${port}; root ${root}; include ${site}/_nginx-server.conf; ${server} } }\n`,
  );
  const nginx = spawn('nginx', ['-c', path.join(work, 'nginx.conf'), '-p', work], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => {
    nginx.once('error', () => {
      resolve();
    });
    nginx.once('exit', () => {
      resolve();
    });
  });
  const stop = async (): Promise<void> => {
    nginx.kill();
    await ended;
    rmSync(work, { recursive: true, force: true });
  };
  const address = `http://127.0.0.1:${port}`;
  if (await answers(address)) return { address, stop };
  await stop();
  throw new Error('nginx did not answer within 20 s');
}

async function answers(address: string): Promise<boolean> {
  for (const end = performance.now() + 20_000; performance.now() < end;) {
    const answered = await fetch(address).then(
      async (answer) => (await answer.arrayBuffer()).byteLength > 0,
      () => false,
    );
    if (answered) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });
}
