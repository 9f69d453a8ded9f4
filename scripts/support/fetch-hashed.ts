import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { HashedFile, HashedList } from './hashed-files.ts';
import {
  daysBefore,
  hashedFolder,
  hashedList,
  isDescribed,
  keptDays,
  parseHashedList,
  writeHashedList,
} from './hashed-files.ts';

export type Fetched =
  | { readonly outcome: 'unreachable'; readonly why: string }
  | { readonly outcome: 'no list' }
  | { readonly outcome: 'damaged list' }
  | { readonly outcome: 'fetched'; readonly files: number; readonly lost: readonly string[] };

/** The number of requests at a time. */
const abreast = 6;

/**
 * Downloads the hashed files of a live site and their list into a folder, as far as a build would still keep them. A
 * file that differs from the list is skipped. The files are stored, never run.
 * @param site its address, with the last slash
 */
export async function fetchHashed(site: URL, folder: string, day: string, signal: AbortSignal): Promise<Fetched> {
  const read = async (file: string): Promise<Uint8Array | undefined> => {
    const response = await fetch(new URL(file, site), { signal, cache: 'no-store' });
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
  };
  let text: Uint8Array | undefined;
  try {
    text = await read(hashedList);
  } catch (error) {
    return { outcome: 'unreachable', why: causeOf(error) };
  }
  if (text === undefined) return { outcome: 'no list' };
  const list = parseHashedList(new TextDecoder().decode(text));
  if (!list) return { outcome: 'damaged list' };

  const young = Object.entries(list.replaced).filter(([, { replaced }]) => replaced >= daysBefore(day, keptDays));
  const wanted: [string, HashedFile][] = [...Object.entries(list.current), ...young];
  const found = new Set<string>();
  mkdirSync(path.join(folder, hashedFolder), { recursive: true });
  const queue = wanted.values();
  const work = async (): Promise<void> => {
    for (const [name, described] of queue) {
      const bytes = await read(`${hashedFolder}/${name}`).catch(() => undefined);
      if (bytes === undefined || !isDescribed(bytes, described)) continue;
      writeFileSync(path.join(folder, hashedFolder, name), bytes);
      found.add(name);
    }
  };
  await Promise.all(Array.from({ length: abreast }, work));
  const only = <T>(record: Record<string, T>): Record<string, T> =>
    Object.fromEntries(Object.entries(record).filter(([name]) => found.has(name)));
  const kept: HashedList = { current: only(list.current), replaced: only(list.replaced) };
  writeHashedList(folder, kept);
  return {
    outcome: 'fetched',
    files: found.size,
    lost: wanted.map(([name]) => name).filter((name) => !found.has(name)),
  };
}

const causeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
};
