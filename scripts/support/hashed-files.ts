import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as v from 'valibot';

/** The folder of files whose names hold a digest of their content. */
export const hashedFolder = '_astro';

/** The list of hashed files, at the root of a site. */
export const hashedList = 'hashed-files.json';

/** For how many days a file is kept after the first build that does not make it, for pages that stay open. */
export const keptDays = 30;

const file = v.strictObject({
  bytes: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20_000_000)),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});
const day = v.pipe(v.string(), v.isoDate());
const namePattern = /^\w[\w.-]*[.-][\w-]{8}\.[a-z0-9]+$/;
const name = v.pipe(v.string(), v.regex(namePattern));
const list = v.strictObject({
  current: v.record(name, file),
  /** `replaced`: the day of the first build that did not make it. */
  replaced: v.record(name, v.strictObject({ ...file.entries, replaced: day })),
});

/** Whether a file's name has the bundler's form, with a digest in it. */
export const isHashedName = (name: string): boolean => namePattern.test(name);

export type HashedFile = v.InferOutput<typeof file>;
export type HashedList = v.InferOutput<typeof list>;

/** Parses a list; undefined where the text is none: cut off, from another program, or with names outside the folder. */
export function parseHashedList(text: string): HashedList | undefined {
  try {
    const parsed = v.safeParse(list, JSON.parse(text));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

/** The size and digest of a file's bytes. */
export const describeFile = (bytes: Uint8Array): HashedFile => ({
  bytes: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});

/** Whether bytes match their entry in a list. */
export const isDescribed = (bytes: Uint8Array, { bytes: size, sha256 }: HashedFile): boolean =>
  bytes.length === size && describeFile(bytes).sha256 === sha256;

/** The hashed files of a site, by name. */
export function hashedFilesOf(site: string): Map<string, HashedFile> {
  const folder = path.join(site, hashedFolder);
  if (!existsSync(folder)) return new Map();
  return new Map(
    readdirSync(folder)
      .sort()
      .map((one) => [one, describeFile(readFileSync(path.join(folder, one)))]),
  );
}

/** Writes the list of a site. */
export function writeHashedList(site: string, { current, replaced }: HashedList): void {
  const sorted = <T>(record: Record<string, T>) =>
    Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
  const text = JSON.stringify({ current: sorted(current), replaced: sorted(replaced) }, null, 1);
  writeFileSync(path.join(site, hashedList), `${text}\n`);
}

/** The day the given number of days before another; both as `2026-11-20`. */
export const daysBefore = (end: string, days: number): string =>
  new Date(Date.parse(`${end}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);

/** Writes the list of a site after its build, without files of an earlier build. */
export function listHashedFiles(): AstroIntegration {
  return {
    name: 'list-hashed-files',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        writeHashedList(folder, { current: Object.fromEntries(hashedFilesOf(folder)), replaced: {} });
      },
    },
  };
}
