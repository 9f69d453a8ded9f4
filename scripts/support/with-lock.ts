import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isAlive } from './is-alive.ts';

const patience = 300;

/** A lock is held by a process that does not end. */
export class LockHeld extends Error {
  readonly lock: string;

  constructor(lock: string) {
    super(`${lock} is held`);
    this.name = 'LockHeld';
    this.lock = lock;
  }
}

/**
 * Runs one piece of work at a time across processes. A lock whose process is gone is taken over; one that is held is
 * waited for, after `onWait`.
 * @throws LockHeld after five minutes; the system's error where no lock can be made, leaving none
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

/** Whether the lock's owner is gone. One that is not signed yet may be a moment old. */
function isLeft(lock: string, waited: number): boolean {
  const pid = owner(lock);
  return pid === '' ? waited > 1 : !isAlive(pid);
}

/** Removes a lock that was left; by renaming, so that of several processes only one does. */
function takeAway(lock: string): void {
  const aside = `${lock}-${process.pid}`;
  try {
    renameSync(lock, aside);
    if (isAlive(owner(aside))) renameSync(aside, lock);
  } catch {
    // Another process was quicker.
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
