// node scripts/at-once.ts SCRIPT…: runs scripts of package.json at the same time and fails when one of them does. The
// last one prints as it runs, the others when they have ended. The others run at a lower priority.
import { spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';

/** Runs an npm script. Resolves with its exit status. */
function run(script: string, isLast: boolean): Promise<number> {
  const child = spawn('npm', ['run', '--silent', script], {
    shell: process.platform === 'win32',
    stdio: isLast ? 'inherit' : 'pipe',
  });
  if (!isLast && child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
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

const scripts = process.argv.slice(2);
const statuses = await Promise.all(scripts.map((script, index) => run(script, index === scripts.length - 1)));
process.exitCode = statuses.every((status) => status === 0) ? 0 : 1;
