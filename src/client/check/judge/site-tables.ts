import * as v from 'valibot';
import { csvText } from '../../../lib/text/csv-text.ts';
import { tokenize } from '../../../tables/text/tokenize.ts';
import { readMicrodata } from '../../../datasets/exports/export-json.ts';
import type { MicrodataSummary } from '../../../datasets/microdata-schema.ts';
import { readPackage } from '../../../tables/package/read-package.ts';
import type { DataPackage } from '../../../tables/package/descriptor.ts';

const field = v.looseObject({ name: v.string(), replacedBy: v.optional(v.string()) });
const described = v.looseObject({
  resources: v.array(v.looseObject({ path: v.string(), schema: v.looseObject({ fields: v.array(field) }) })),
});

/** The description by which files are judged, and the columns that only the published files have. */
interface WithoutFormer {
  readonly description: object;
  /** Columns under former names, by the path of their file. */
  readonly former: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Derives the maintainers' description from the one that the site serves: columns under former names, which files need
 * not have, become `deprecated` names again.
 * @throws when the text is not a description
 */
export function withoutFormer(served: string): WithoutFormer {
  const { resources, ...rest } = v.parse(described, JSON.parse(served));
  const former = new Map<string, ReadonlySet<string>>();
  const kept = resources.map((resource) => {
    const { path, schema } = resource;
    const old = schema.fields.filter(({ replacedBy }) => replacedBy !== undefined);
    if (old.length === 0) return resource;
    former.set(path, new Set(old.map(({ name }) => name)));
    const fields = schema.fields
      .filter((one) => !old.includes(one))
      .map((one) => {
        const deprecated = old.filter(({ replacedBy }) => replacedBy === one.name).map(({ name }) => name);
        return deprecated.length > 0 ? { ...one, deprecated } : one;
      });
    return { ...resource, schema: { ...schema, fields } };
  });
  return { description: { ...rest, resources: kept }, former };
}

/** A published CSV without some of its columns. */
export function cutColumns(bytes: Uint8Array, names: ReadonlySet<string> | undefined): Uint8Array {
  if (names === undefined) return bytes;
  const { cells } = tokenize(new TextDecoder().decode(bytes));
  const kept = (cells[0] ?? []).flatMap((label, index) => (names.has(label) ? [] : [index]));
  return new TextEncoder().encode(csvText(cells.map((record) => kept.map((index) => record[index] ?? ''))));
}

/** What the site publishes: the description of its tables, and the bytes of each table by its path. */
export interface SiteTables {
  readonly description: DataPackage;
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The published summary of the tables whose rows are not published. */
  readonly microdata: MicrodataSummary;
}

/** Fetches one file; throws when it does not exist. */
export type FetchBytes = (address: string) => Promise<Uint8Array>;

/**
 * Fetches the description, every table of the site itself and the summary of microdata. The description's hashes, sizes
 * and row counts are removed, because they hold only for the published files; so are columns under former names.
 * @param site address of their folder, ending with a slash
 */
export async function loadSiteTables(
  site: string,
  fetchBytes: FetchBytes,
  onProgress: (done: number, total: number) => void,
): Promise<SiteTables> {
  const text = new TextDecoder().decode(await fetchBytes(`${site}datapackage.json`));
  const { description, former } = withoutFormer(text);
  const read = readPackage(description, 'datapackage.json');
  if ('problems' in read) throw new Error(`the site's datapackage.json has ${String(read.problems.length)} fault(s)`);
  const { resources } = read;
  let done = 0;
  onProgress(done, resources.length);
  const [summary, ...files] = await Promise.all([
    fetchBytes(`${site}microdata.json`),
    ...resources.map(async ({ path }) => {
      const bytes = cutColumns(await fetchBytes(site + path), former.get(path));
      done += 1;
      onProgress(done, resources.length);
      return [path, bytes] as const;
    }),
  ]);
  const undeclared = { hash: undefined, bytes: undefined, rowCount: undefined };
  return {
    description: { ...read, resources: resources.map((resource) => ({ ...resource, ...undeclared })) },
    files: new Map(files),
    microdata: readMicrodata(new TextDecoder().decode(summary)),
  };
}
