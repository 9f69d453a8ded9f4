import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Revision } from '../../src/history/types.ts';
import { datedCitation } from '../../src/lib/dated-citation.ts';
import type { FileToPlace } from './place-all.ts';

/** The CITATION.cff beside a data folder, if there is one, with the version and day of the newest revision. */
export function datedCitationFile(folder: string, { number, date }: Pick<Revision, 'number' | 'date'>): FileToPlace[] {
  const file = path.join(path.dirname(path.resolve(folder)), 'CITATION.cff');
  if (!existsSync(file)) return [];
  return [{ path: file, content: datedCitation(readFileSync(file, 'utf8'), { version: String(number), date }) }];
}
