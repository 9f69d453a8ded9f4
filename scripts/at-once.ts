// node scripts/at-once.ts SCRIPT…: runs scripts of package.json at once, prints what each printed when it has ended, and
// fails when one of them does.
import { spawn } from 'node:child_process';

/** Runs a script of npm. Resolves with its exit status. */
function run(script: string): Promise<number> {
  const child = spawn('npm', ['run', '--silent', script], { shell: process.platform === 'win32' });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  return new Promise((resolve) => {
    child.once('close', (status) => {
      process.stdout.write(output);
      if (status !== 0) process.stdout.write(`npm run ${script} failed.\n`);
      resolve(status ?? 1);
    });
  });
}

const statuses = await Promise.all(process.argv.slice(2).map(run));
process.exitCode = statuses.every((status) => status === 0) ? 0 : 1;
