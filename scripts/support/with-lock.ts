import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';

const patience = 300;

/**
 * Runs one piece of work at a time across processes. A lock whose process is gone is taken over; one that is held is
 * waited for, after `onWait`.
 * @throws after five minutes, naming the lock
 */
export async function withLock<T>(lock: string, onWait: () => void, work: () => T): Promise<T> {
  for (let second = 0; !take(lock); second++) {
    if (second === 1) onWait();
    if (second === patience)
      throw new Error(`${lock} has been held for five minutes; if no build is running, delete it`);
    // A lock without a living owner may be a second old: its owner has not signed it yet.
    if (second > 1 && !isAlive(owner(lock))) rmSync(lock, { recursive: true, force: true });
    else await setTimeout(1000);
  }
  const release = () => {
    rmSync(lock, { recursive: true, force: true });
  };
  process.once('exit', release);
  try {
    return work();
  } finally {
    process.off('exit', release);
    release();
  }
}

function take(lock: string): boolean {
  try {
    mkdirSync(lock);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
  writeFileSync(path.join(lock, 'pid'), String(process.pid));
  return true;
}

function owner(lock: string): string {
  try {
    return readFileSync(path.join(lock, 'pid'), 'utf8');
  } catch {
    return '';
  }
}

function isAlive(pid: string): boolean {
  if (!/^\d+$/.test(pid)) return false;
  try {
    return process.kill(+pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
