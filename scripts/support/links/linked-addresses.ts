import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readable } from '../../../src/datasets/checks/rule-helpers.ts';
import { checkPackage } from '../../../src/tables/check-package.ts';
import { readPackage } from '../../../src/tables/package/read-package.ts';
import type { Problem, TableReport } from '../../../src/tables/table-report.ts';
import { readPlainFile } from '../read-plain-file.ts';

/** An address in the data, and every row that names it. */
export interface LinkedAddress {
  readonly address: string;
  readonly rows: readonly AddressRow[];
}

interface AddressRow {
  readonly file: string;
  readonly line: number;
  readonly id: string;
  /** The archived copy that the row names for the address; the address itself where it is that copy. */
  readonly archived?: string;
}

/** Tables whose cells name pages of others. */
const tables: ReadonlySet<string> = new Set(['sources', 'gaps', 'claims']);

/** These tables of a data folder, as far as they can be read, or the problems of its description. */
export function addressTables(folder: string): { tables: readonly TableReport[] } | { problems: readonly Problem[] } {
  const name = path.basename(folder);
  const described = readPackage(
    readFileSync(path.join(folder, 'datapackage.json'), 'utf8'),
    `${name}/datapackage.json`,
  );
  if ('problems' in described) return described;
  const files = described.resources
    .filter((resource) => tables.has(resource.name))
    .map((resource) => ({ path: resource.path, name: `${name}/${resource.path}`, table: resource.name }));
  const readFile = (file: string): Uint8Array => readPlainFile(path.join(folder, file), folder);
  return checkPackage({ package: described, readFile, files });
}

/**
 * Every address in the cells of sources, gaps and claims, once, in the order of the files.
 * @param since only sources that were read on this day or later, as `2026-11-20`; other tables record no such day
 */
export function linkedAddresses(reports: readonly TableReport[], since?: string): LinkedAddress[] {
  const found = new Map<string, AddressRow[]>();
  for (const report of reports.map((one) => readable(one, []))) {
    if (since !== undefined && !report.columns.has('retrieved')) continue;
    report.rows.forEach((row, index) => {
      if (since !== undefined && String(row['retrieved'] ?? '') < since) return;
      const { url, archived } = row;
      const at = { file: report.file, line: report.lines[index] ?? 0, id: String(row['id'] ?? '') };
      const copied = typeof archived === 'string' ? addressesIn(archived) : [];
      const addresses = Object.values(row).flatMap((cell) => (typeof cell === 'string' ? addressesIn(cell) : []));
      for (const address of new Set(addresses)) {
        const [copy] = address === url || copied.includes(address) ? copied : [];
        found.set(address, [...(found.get(address) ?? []), copy === undefined ? at : { ...at, archived: copy }]);
      }
    });
  }
  return [...found].map(([address, rows]) => ({ address, rows }));
}

/** The addresses in a text, without full stops and brackets after them. */
const addressesIn = (text: string): string[] =>
  [...text.matchAll(/https?:\/\/[^\s"'<>，。；、（）《》「」“”]+/g)].map(([address]) =>
    address.replace(/[.,;:!?)\]]+$/, ''),
  );
