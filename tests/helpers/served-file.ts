import { existsSync, statSync } from 'node:fs';
import path from 'node:path';

/** The file of a built site that answers an address, whole or without scheme and host; undefined where none does. */
export function servedFile(folder: string, address: string): string | undefined {
  const { pathname } = new URL(address, 'http://site');
  const file = path.join(folder, decodeURI(pathname), pathname.endsWith('/') ? 'index.html' : '');
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}
