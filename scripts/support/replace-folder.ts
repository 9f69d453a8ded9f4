import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { isAlive } from './is-alive.ts';

/**
 * Replaces a folder by a finished one by renaming, so that a server sees the old one or the new one and never a
 * mixture. When that fails, the old one is put back.
 */
export function replaceFolder(fresh: string, target: string): void {
  mkdirSync(path.dirname(target), { recursive: true });
  const incoming = beside(target, 'build', process.pid);
  const previous = beside(target, 'previous', process.pid);
  moveAcrossDisks(fresh, incoming);
  const had = existsSync(target);
  if (had) renameSync(target, previous);
  try {
    renameSync(incoming, target);
  } catch (error) {
    if (had) renameSync(previous, target);
    rmSync(incoming, { recursive: true, force: true });
    throw error;
  }
  // The folder's name is only ever that of a whole site.
  if (had) renameSync(previous, incoming);
  rmSync(incoming, { recursive: true, force: true });
}

/**
 * Repairs what a killed replacement left beside a folder: the old folder is put back if it was moved away and none took
 * its place, and half-written or half-deleted folders are removed.
 */
export function repairOutput(target: string): void {
  for (const kind of ['previous', 'build'] as const) {
    for (const left of leftBeside(target, kind)) {
      if (kind === 'previous' && !existsSync(target)) renameSync(left, target);
      else rmSync(left, { recursive: true, force: true });
    }
  }
}

const beside = (target: string, kind: 'build' | 'previous', pid: number | string): string =>
  path.join(path.dirname(target), `.${kind}-${path.basename(target)}-${pid}`);

/** The folders that ended processes left there. */
function leftBeside(target: string, kind: 'build' | 'previous'): string[] {
  const parent = path.dirname(target);
  if (!existsSync(parent)) return [];
  const start = path.basename(beside(target, kind, ''));
  return readdirSync(parent)
    .filter(
      (name) => name.startsWith(start) && !isAlive(name.slice(start.length)) && /^\d+$/.test(name.slice(start.length)),
    )
    .map((name) => path.join(parent, name));
}

function moveAcrossDisks(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true, force: true });
  }
}
