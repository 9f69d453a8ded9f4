import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Revision } from '../../src/history/types.ts';
import { datedCitation } from '../../src/lib/dated-citation.ts';

/** Gives the CITATION.cff beside a data folder, where there is one, the version and day of its newest revision. */
export function dateCitation(folder: string, { number, date }: Pick<Revision, 'number' | 'date'>): void {
  const file = path.join(path.dirname(path.resolve(folder)), 'CITATION.cff');
  if (!existsSync(file)) return;
  const part = `${file}.part`;
  writeFileSync(part, datedCitation(readFileSync(file, 'utf8'), { version: String(number), date }));
  renameSync(part, file);
}
