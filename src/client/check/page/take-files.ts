import type { GivenFile, Unread } from '../messages.ts';

/** Larger files are refused by the reader; they are not even loaded. */
const maxBytes = 20_000_000;
/** Files that are taken at once. */
const maxFiles = 20;

/** Reads the files that a reader dropped or chose. One that cannot be read is handed on with the reason. */
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
    // A folder looks like a file without a type until it is read.
    return { why: file.type === '' && file.size % 4096 === 0 ? 'folder' : 'failed', reason };
  }
}

/** Two files of one name are told apart by a number before the extension. */
function uniqueName(name: string, names: Set<string>): string {
  const [, stem = name, extension = ''] = /^(.+?)(\.[^.]*)?$/.exec(name) ?? [];
  let unique = name;
  for (let turn = 2; names.has(unique); turn += 1) unique = `${stem} (${String(turn)})${extension}`;
  names.add(unique);
  return unique;
}
