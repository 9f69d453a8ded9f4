import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { WordLang } from '../../src/tables/describe.ts';
import type { HashedList } from './hashed-files.ts';
import {
  daysBefore,
  describeFile,
  hashedFilesOf,
  hashedFolder,
  hashedList,
  isDescribed,
  isHashedName,
  keptDays,
  parseHashedList,
  writeHashedList,
} from './hashed-files.ts';

export interface KeptFiles {
  readonly kept: readonly string[];
  /** Files in the list of the previous site that are missing or do not match their entry. */
  readonly lost: readonly string[];
  /** Whether the list of the previous site cannot be read. */
  readonly damagedList: boolean;
}

/**
 * Copies the hashed files of the previous site that a new one does not make, so that a page that is open during a
 * deployment still finds its scripts, and adds them to the new site's list. They are kept for `keptDays` after the
 * first build without them. The previous site is not changed.
 * @param day the day of the build
 */
export function keepReplaced(previous: string, fresh: string, day: string): KeptFiles {
  const current = hashedFilesOf(fresh);
  const { list, damaged } = readList(previous);
  const folder = path.join(previous, hashedFolder);
  const there = existsSync(folder) ? readdirSync(folder).filter(isHashedName) : [];
  const replaced: Record<string, HashedList['replaced'][string]> = {};
  const lost: string[] = [];
  for (const name of new Set([...there, ...Object.keys(list.current), ...Object.keys(list.replaced)])) {
    if (current.has(name)) continue;
    const said = list.replaced[name]?.replaced ?? day;
    // A clock that was ahead must not extend the time.
    const since = said < day ? said : day;
    if (since < daysBefore(day, keptDays)) continue;
    const bytes = there.includes(name) ? readFileSync(path.join(folder, name)) : undefined;
    const described = list.replaced[name] ?? list.current[name];
    if (bytes === undefined || (described && !isDescribed(bytes, described))) {
      lost.push(name);
      continue;
    }
    mkdirSync(path.join(fresh, hashedFolder), { recursive: true });
    copyFileSync(path.join(folder, name), path.join(fresh, hashedFolder, name));
    replaced[name] = { ...describeFile(bytes), replaced: since };
  }
  writeHashedList(fresh, { current: Object.fromEntries(current), replaced });
  return { kept: Object.keys(replaced).sort(), lost: lost.sort(), damagedList: damaged };
}

function readList(site: string): { readonly list: HashedList; readonly damaged: boolean } {
  const file = path.join(site, hashedList);
  const none: HashedList = { current: {}, replaced: {} };
  if (!existsSync(file)) return { list: none, damaged: false };
  const list = parseHashedList(readFileSync(file, 'utf8'));
  return { list: list ?? none, damaged: list === undefined };
}

/** The lines that a build prints about them: one for each fault, none where there is no fault. */
export function keptLines({ lost, damagedList }: KeptFiles, lang: WordLang): string[] {
  const zh = lang === 'zh';
  const lines: string[] = [];
  if (damagedList)
    lines.push(
      zh
        ? `原网站的 ${hashedList} 读不出来，不知道旧脚本是哪天换下的，都从今天起再留 ${keptDays} 天。`
        : `${hashedList} of the previous site cannot be read: its old scripts are kept for ${keptDays} days from today.`,
    );
  if (lost.length > 0)
    lines.push(
      zh
        ? `${hashedList} 里的 ${lost.length} 个旧脚本找不到或内容不符，没有保留：${lost.join('、')}`
        : `Old scripts that ${hashedList} names are missing or damaged, and are not kept: ${lost.join(', ')}`,
    );
  return lines;
}
