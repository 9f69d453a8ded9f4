import { readMicrodata } from '../../../datasets/exports/export-microdata.ts';
import type { MicrodataSummary } from '../../../datasets/microdata-schema.ts';
import { readPackage } from '../../../tables/package/read-package.ts';
import type { DataPackage } from '../../../tables/types.ts';
import { cutColumns, withoutFormer } from './without-former.ts';

/** What the site publishes: the description of its tables, and the bytes of each by its path. */
export interface SiteTables {
  readonly description: DataPackage;
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** What is published of the tables whose rows are not. */
  readonly microdata: MicrodataSummary;
}

/** Fetches one file; throws when it is not there. */
export type FetchBytes = (address: string) => Promise<Uint8Array>;

/**
 * Fetches the description, every table of the site itself and what it says of microdata. Hash, size and row count that the description declares
 * are those of the published files, so that they are taken out: they say nothing about another file. So are columns under
 * former names.
 * @param site address of their folder, ending with a slash
 */
export async function loadSiteTables(
  site: string,
  fetchBytes: FetchBytes,
  told: (done: number, total: number) => void,
): Promise<SiteTables> {
  const text = new TextDecoder().decode(await fetchBytes(`${site}datapackage.json`));
  const { description, former } = withoutFormer(text);
  const read = readPackage(description, 'datapackage.json');
  if ('problems' in read) throw new Error(`the site's datapackage.json has ${String(read.problems.length)} fault(s)`);
  const { resources } = read;
  let done = 0;
  told(done, resources.length);
  const [summary, ...files] = await Promise.all([
    fetchBytes(`${site}microdata.json`),
    ...resources.map(async ({ path }) => {
      const bytes = cutColumns(await fetchBytes(site + path), former.get(path));
      done += 1;
      told(done, resources.length);
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
