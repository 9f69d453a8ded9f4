import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { languages } from '../../../src/i18n/lang.ts';
import { root } from '../peers.ts';
import { costSection } from './cost-section.ts';
import type { CostResult } from './cost-types.ts';
import { withSection } from './marked-section.ts';

const resultFile = path.join(root, 'scripts/bench/cost/result.json');
const documentFile = path.join(root, 'docs/hosting.md');

/** The last result. */
export const keptCost = (): CostResult => JSON.parse(readFileSync(resultFile, 'utf8')) as CostResult;

/** Keeps a result in place of the last, and writes its part of docs/hosting.md in both languages. */
export function keepCost(result: CostResult): void {
  writeFileSync(resultFile, `${JSON.stringify(result, null, 2)}\n`);
  const written = languages.reduce(
    (document, lang) => withSection(document, `cost ${lang}`, costSection(result, lang)),
    readFileSync(documentFile, 'utf8'),
  );
  writeFileSync(documentFile, written);
}
