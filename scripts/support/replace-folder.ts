import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * Puts a finished folder in the place of another by renaming, so that a server sees the old one or the new one and
 * never half of it. When that fails the old one is put back.
 */
export function replaceFolder(fresh: string, target: string): void {
  const parent = path.dirname(target);
  mkdirSync(parent, { recursive: true });
  const incoming = path.join(parent, `.build-${process.pid}-incoming`);
  const previous = path.join(parent, `.previous-${process.pid}`);
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
  rmSync(previous, { recursive: true, force: true });
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
