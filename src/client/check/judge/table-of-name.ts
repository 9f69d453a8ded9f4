import type { Resource } from '../../../tables/types.ts';

const plain = (name: string): string => name.normalize('NFC').toLowerCase();

/** The table whose file has this name, whatever the case. */
export function tableOfName(name: string, resources: readonly Resource[]): Resource | undefined {
  return resources.find(({ path }) => plain(path.slice(path.lastIndexOf('/') + 1)) === plain(name));
}

/** The table whose name a file's name begins with: `salaries (2).csv`, `salaries.excel.csv`, `salaries-草稿.csv`. */
export function tableOfCopy(name: string, resources: readonly Resource[]): Resource | undefined {
  const given = plain(name);
  return resources
    .filter((one) => given.startsWith(one.name) && !/^[a-z0-9]/.test(given.slice(one.name.length)))
    .reduce<Resource | undefined>((best, one) => (best && best.name.length >= one.name.length ? best : one), undefined);
}
