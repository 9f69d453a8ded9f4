import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { readHeaderFile } from './header-file.ts';
import type { HeaderRule } from './header-rule.ts';
import { headersOf } from './header-rule.ts';

interface ReadFile {
  readonly changed: number;
  readonly rules: readonly HeaderRule[];
}

const known = new Map<string, ReadFile>();

/**
 * The headers with which a host that reads a folder's `_headers` answers an address, including its default for caches;
 * only that default where there is no such file.
 */
export function folderHeaders(folder: string, url: string): ReadonlyMap<string, string> {
  const file = path.join(folder, '_headers');
  const rules = existsSync(file) ? rulesOf(file) : [];
  const headers = headersOf(rules, url.replace(/[?#].*$/, ''));
  return new Map([['Cache-Control', 'public, max-age=0, must-revalidate'], ...headers]);
}

/** The rules are read again after a new build. */
function rulesOf(file: string): readonly HeaderRule[] {
  const changed = statSync(file).mtimeMs;
  const before = known.get(file);
  if (before?.changed === changed) return before.rules;
  const rules = readHeaderFile(readFileSync(file, 'utf8'));
  known.set(file, { changed, rules });
  return rules;
}
