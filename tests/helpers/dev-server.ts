import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import path from 'node:path';

export interface DevServer {
  readonly address: string;
  /** What it has printed so far. */
  output(): string;
  close(): Promise<void>;
}

/** Starts `npm run dev` on a data folder and a free port, and waits for its address. @throws with its output when it ends */
export async function startDevServer(data: string): Promise<DevServer> {
  const astro = path.resolve('node_modules/astro/bin/astro.mjs');
  // The test runner's own mark would switch live reload off.
  const { VITEST: _vitest, ...rest } = process.env;
  const server = spawn(process.execPath, [astro, 'dev', '--port', String(await freePort())], {
    env: { ...rest, DATA_DIR: data, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'development', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => {
    server.once('exit', () => {
      resolve();
    });
  });
  let output = '';
  const address = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const found = /http:\/\/localhost:\d+/.exec(output)?.[0];
      if (found !== undefined) resolve(found);
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    void ended.then(() => {
      reject(new Error(`the development server ended:\n${output}`));
    });
  });
  return {
    address,
    output: () => output,
    close: async () => {
      server.kill();
      await ended;
    },
  };
}

async function freePort(): Promise<number> {
  const holder = createServer().listen(0);
  await once(holder, 'listening');
  const address = holder.address();
  holder.close();
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}
