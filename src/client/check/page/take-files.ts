import type { GivenFile, Unread } from '../messages.ts';

/** Larger files would be refused by the reader, so they are not even loaded. */
const maxBytes = 20_000_000;
/** How many files are taken at once. */
const maxFiles = 20;

/** Reads the files that a reader dropped or chose. For one that cannot be read, the result has the reason. */
export async function takeFiles(files: readonly File[]): Promise<GivenFile[]> {
  const names = new Set<string>();
  return Promise.all(
    files.slice(0, maxFiles).map(async (file): Promise<GivenFile> => {
      const name = uniqueName(file.name, names);
      return { name, content: await contentOf(file), size: file.size, pasted: false };
    }),
  );
}

async function contentOf(file: File): Promise<Uint8Array | Unread> {
  if (file.size > maxBytes) return { why: 'too-big', reason: '' };
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    const reason = error instanceof DOMException ? error.name : String(error);
    // Until it is read, a folder looks like a file without a type.
    return { why: file.type === '' && file.size % 4096 === 0 ? 'folder' : 'failed', reason };
  }
}

/** Makes names unique by a number before the extension. */
function uniqueName(name: string, names: Set<string>): string {
  const [, stem = name, extension = ''] = /^(.+?)(\.[^.]*)?$/.exec(name) ?? [];
  let unique = name;
  for (let turn = 2; names.has(unique); turn += 1) unique = `${stem} (${String(turn)})${extension}`;
  names.add(unique);
  return unique;
}

/**
 * Cells copied from a spreadsheet (separated by tabs, with quotes around cells that contain tabs or line breaks) as CSV
 * with the same records on the same lines, so that every row and column keeps its place. Text without a tab in its
 * first line is CSV already and is returned unchanged.
 */
export function excelCells(text: string): string {
  const start = /^(?:[^\S\t]*\r?\n)*/.exec(text)?.[0].length ?? 0;
  if (!/^[^\r\n]*\t/.test(text.slice(start, start + 20_000))) return text;
  return text.replace(cell, (_, quoted: string | undefined, plain: string | undefined, end: string) => {
    const inside = quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"');
    return `${asCsv(inside)}${end === '\t' ? ',' : end}`;
  });
}

/** A cell and the separator after it. Quotes count only where they enclose the whole cell. */
const cell = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/g;

const asCsv = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * Today as `2026-11-20`, in the time zone where the date is latest: a day that has begun anywhere on Earth is not in
 * the future.
 */
export function today(): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: 'Pacific/Kiritimati',
    calendar: 'iso8601',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts();
  return (['year', 'month', 'day'] as const).map((kind) => parts.find(({ type }) => type === kind)?.value).join('-');
}
