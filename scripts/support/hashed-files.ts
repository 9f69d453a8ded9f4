import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as v from 'valibot';

/** The folder of files whose names hold a digest of their content. */
export const hashedFolder = '_astro';

/** The list of them, at the top of a site. */
export const hashedList = 'hashed-files.json';

/** Days for which a file stays after a build that no longer makes it: a page may be open that long. */
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
  /** `replaced`: the day of the first build that no longer made it. */
  replaced: v.record(name, v.strictObject({ ...file.entries, replaced: day })),
});

/** Whether a file's name is one that the bundler gives, with a digest in it. */
export const isHashedName = (name: string): boolean => namePattern.test(name);

export type HashedFile = v.InferOutput<typeof file>;
export type HashedList = v.InferOutput<typeof list>;

/** A list from its text; undefined where it is none: cut off, from another program, or with names that lead elsewhere. */
export function parseHashedList(text: string): HashedList | undefined {
  try {
    const parsed = v.safeParse(list, JSON.parse(text));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

/** Size and digest of a file's bytes. */
export const describeFile = (bytes: Uint8Array): HashedFile => ({
  bytes: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});

/** Whether bytes are those that a list describes. */
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

/** A day so many days before another; both as `2026-11-20`. */
export const daysBefore = (end: string, days: number): string =>
  new Date(Date.parse(`${end}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);

/** Writes the list of a site as it was made, without any file of an earlier one. */
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
