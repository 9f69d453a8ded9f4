import { existsSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { inject } from 'vitest';
import { stampOf } from './build-site.ts';

/** Resolves when the build of a folder has ended. @throws with its output when it failed */
export async function built(folder: string): Promise<void> {
  const stamp = stampOf(folder);
  while (!existsSync(stamp)) await setTimeout(200);
  const found = readFileSync(stamp, 'utf8');
  if (found.startsWith('failed')) throw new Error(found);
  // A stamp that is just being written is read again.
  if (found !== inject('fingerprint')) {
    await setTimeout(200);
    return built(folder);
  }
}

await built(inject('site'));
