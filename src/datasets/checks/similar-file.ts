import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** A file beside a missing one whose name differs by case or by the encoding of its characters only. */
export function similarFile(file: string): string | null {
  const folder = path.dirname(file);
  const plain = (name: string): string => name.normalize('NFC').toLowerCase();
  const wanted = plain(path.basename(file));
  const found = existsSync(folder) ? readdirSync(folder).filter((name) => plain(name) === wanted) : [];
  return found.length === 1 && found[0] !== undefined ? path.join(folder, found[0]) : null;
}
