import { createRequire } from 'node:module';
import type { CompatData, CompatStatement, Identifier, SimpleSupportStatement } from '@mdn/browser-compat-data';
import { oldestBrowsers } from '../../../src/lib/oldest-browsers.ts';

/** What MDN records of every browser's features (CC0); required, because importing JSON needs an attribute per runtime. */
export const compat = createRequire(import.meta.url)('@mdn/browser-compat-data') as CompatData;

const oldest = oldestBrowsers.map((one) => {
  const [, name, version] = /^([a-z]+)([\d.]+)$/.exec(one) ?? [];
  if (name !== 'chrome' && name !== 'safari') throw new Error(`no browser: ${one}`);
  return { name, version: version ?? '' } as const;
});

/** What one of the oldest browsers lacks of a feature: "Chrome 117, Safari 17.4"; undefined where all have it. */
export function lacking(feature: Identifier | undefined): string | undefined {
  const statement = feature?.__compat;
  if (!statement) return undefined;
  const lacks = oldest.flatMap(({ name, version }) => {
    const since = addedIn(statement, name);
    return since !== undefined && isUpTo(since, version) ? [] : [`${name} ${since ?? 'never'}`];
  });
  return lacks.length === 0 ? undefined : lacks.join(', ');
}

/** First version that has it, or most of it, under its own name and without a flag. */
function addedIn({ support }: CompatStatement, browser: 'chrome' | 'safari'): string | undefined {
  const given = support[browser];
  const statements: readonly SimpleSupportStatement[] = given === undefined ? [] : [given].flat();
  const plain = statements.filter(
    ({ flags, prefix, alternative_name: other, version_removed: removed, partial_implementation: partial }) =>
      !flags && !prefix && !other && (!removed || partial === true),
  );
  // The newest comes first.
  return plain
    .map(({ version_added: added }) => added)
    .filter((added) => typeof added === 'string' && added !== 'preview')
    .at(-1) as string | undefined;
}

function isUpTo(since: string, version: string): boolean {
  const parts = (text: string): number[] => text.replace('≤', '').split('.').map(Number);
  const [have = 0, haveMinor = 0] = parts(since);
  const [floor = 0, floorMinor = 0] = parts(version);
  return have < floor || (have === floor && haveMinor <= floorMinor);
}

/** The features below one, without what is said of itself. */
export const within = (feature: Identifier | undefined): [name: string, feature: Identifier][] =>
  Object.entries(feature ?? {}).filter(([name]) => name !== '__compat') as [string, Identifier][];
