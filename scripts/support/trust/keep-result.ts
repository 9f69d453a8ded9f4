import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Bilingual } from '../../../src/i18n/lang.ts';
import type { TrustResult } from '../../../src/content/trust/results.ts';
import { trustDocument } from './trust-document.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const resultsFile = path.join(root, 'src/content/trust/results.json');
const documentFile = path.join(root, 'docs/trust.md');

/**
 * Stores the output of a command as its last result and writes docs/trust.md; the page /about/trust/ shows the same.
 * @param name the id of a promise, or of a measure
 */
export function keepResult(name: string, command: string, printed: Bilingual): void {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
  const results = JSON.parse(readFileSync(resultsFile, 'utf8')) as Record<string, TrustResult>;
  results[name] = { command, date: new Date().toISOString().slice(0, 10), version, printed };
  const sorted = Object.fromEntries(Object.entries(results).sort(([one], [other]) => (one < other ? -1 : 1)));
  writeFileSync(resultsFile, `${JSON.stringify(sorted, null, 2)}\n`);
  writeFileSync(documentFile, trustDocument(sorted));
}
