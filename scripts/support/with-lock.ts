import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isAlive } from './is-alive.ts';

const patience = 300;

/** Thrown when a process holds the lock and does not end. */
export class LockHeld extends Error {
  readonly lock: string;

  constructor(lock: string) {
    super(`${lock} is held`);
    this.name = 'LockHeld';
    this.lock = lock;
  }
}

/**
 * Runs one piece of work at a time across processes. A lock whose process has ended is taken over; for one that is
 * held, `onWait` is called and the lock is awaited.
 * @throws LockHeld after five minutes; the system's error where no lock can be made, without leaving one
 */
export async function withLock<T>(lock: string, onWait: () => void, work: () => T): Promise<T> {
  for (let second = 0; !take(lock); second++) {
    if (second === 1) onWait();
    if (second === patience) throw new LockHeld(lock);
    if (isLeft(lock, second)) takeAway(lock);
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

/** Whether the process that owns the lock has ended. A lock without an id may just have been made. */
function isLeft(lock: string, waited: number): boolean {
  const pid = owner(lock);
  return pid === '' ? waited > 1 : !isAlive(pid);
}

/** Removes an abandoned lock by renaming it, so that only one of several processes succeeds. */
function takeAway(lock: string): void {
  const aside = `${lock}-${process.pid}`;
  try {
    renameSync(lock, aside);
    if (isAlive(owner(aside))) renameSync(aside, lock);
  } catch {
    // Another process removed it first.
  }
  rmSync(aside, { recursive: true, force: true });
}

function take(lock: string): boolean {
  try {
    mkdirSync(lock);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
  try {
    writeFileSync(path.join(lock, 'pid'), String(process.pid));
  } catch (error) {
    rmSync(lock, { recursive: true, force: true });
    throw error;
  }
  return true;
}

function owner(lock: string): string {
  try {
    return readFileSync(path.join(lock, 'pid'), 'utf8');
  } catch {
    return '';
  }
}
