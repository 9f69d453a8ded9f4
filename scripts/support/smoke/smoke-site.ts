import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readHeaderFile } from '../headers/header-file.ts';
import { headersOf } from '../headers/header-rule.ts';
import { addressKinds } from './address-kinds.ts';
import type { SmokeFault } from './ask-kind.ts';
import { askKind } from './ask-kind.ts';

export interface SmokeResult {
  readonly asked: number;
  readonly faults: readonly SmokeFault[];
}

/** The number of addresses that are requested at the same time. */
const atOnce = 6;

/**
 * Requests from a deployed site one address of every kind, and one that does not exist.
 * @param site its address, ending with a slash
 * @param folder what was deployed
 */
export async function smokeSite(site: URL, folder: string): Promise<SmokeResult> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
  const headerFile = path.join(folder, '_headers');
  const rules = existsSync(headerFile) ? readHeaderFile(readFileSync(headerFile, 'utf8')) : [];
  const base = site.pathname;
  const missing = { file: '404.html', address: '/no/such/page/', headers: headersOf(rules, `${base}no/such/page/`) };
  const queue = [
    ...addressKinds(files, rules, base).map((kind) => ({ kind, status: kind.file === '404.html' ? undefined : 200 })),
    { kind: missing, status: 404 },
  ].filter(({ status }) => status !== undefined);
  const asked = queue.length;
  const faults: SmokeFault[] = [];
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift())
      faults.push(...(await askKind(site, folder, next.kind, next.status)));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return { asked, faults: faults.sort((a, b) => (a.address < b.address ? -1 : 1)) };
}
