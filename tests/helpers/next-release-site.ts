import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inject } from 'vitest';
import type { Lang } from '../../src/i18n/lang.ts';
import type { FigureRecord } from '../../src/publish/figures/figure-record.ts';
import { built } from './built-site.ts';

const folder = inject('release');
await built(folder);

/** The site of the next release, as next-release.ts makes it. */
export const dist = path.join(folder, 'dist');

/** A file of the site, as text. */
export const read = (file: string): string => readFileSync(path.join(dist, file), 'utf8');

/** A file beside the site. */
export const readBeside = (file: string): string => readFileSync(path.join(folder, file), 'utf8');

/** The figure of a chart in the release before; of the one that was withdrawn, the last that was made. @throws if none */
export function recordOf(chart: string, lang: Lang): FigureRecord {
  const record = before[`${chart} ${lang}`];
  if (!record) throw new Error(`${chart} is not kept`);
  return record;
}
const before = JSON.parse(readBeside('before.json')) as Readonly<Record<string, FigureRecord>>;
