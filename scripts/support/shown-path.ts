import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A path relative to the project with "/", or as it was given when it is outside the project. */
export function shownPath(full: string, given = full): string {
  const relative = path.relative(root, full);
  return (relative.startsWith('..') || path.isAbsolute(relative) ? given : relative).split(path.sep).join('/');
}
