import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkDatasets } from '../../../src/datasets/checks/check-datasets.ts';
import { checkOwnFiles } from '../../../src/datasets/checks/check-own-files.ts';
import { addProblems, checkPackage } from '../../../src/tables/check-package.ts';
import type { CheckPackage } from '../../../src/tables/check-package.ts';
import { readPackage } from '../../../src/tables/package/read-package.ts';
import { reportJson, reportLines } from '../../../src/tables/reports.ts';
import { openFile } from '../../../src/tables/text/open-file.ts';
import { tokenize } from '../../../src/tables/text/tokenize.ts';
import type { PackageReport } from '../../../src/tables/table-report.ts';
import { digestBytes } from '../digest-bytes.ts';
import { chanceOf } from './chance.ts';
import type { FuzzInput, RealTable } from './random-input.ts';
import { randomInput } from './random-input.ts';

/** One in this many inputs is checked together with all tables, which takes a hundred times as long. */
const wholeEvery = 2000;

export interface Fuzz {
  readonly input: (seed: number, number: number) => FuzzInput;
  /**
   * Checks an input as `npm run data -- check FILE` does, including all wording.
   * @throws when an input reveals a fault of ours
   */
  readonly attempt: (input: FuzzInput, number: number) => Promise<PackageReport>;
}

/** Prepares a fuzz of a folder's tables, each of which is read once. */
export function prepareFuzz(folder: string): Fuzz {
  const description = readPackage(readFileSync(path.join(folder, 'datapackage.json'), 'utf8'), 'datapackage.json');
  if ('problems' in description) throw new Error('datapackage.json has errors: npm run data -- check');
  const files = new Map<string, Uint8Array>(
    description.resources.map((one) => [one.path, readFileSync(path.join(folder, one.path))]),
  );
  const tables = description.resources.map(({ name, path: file }): RealTable => {
    const { cells } = tokenize(new TextDecoder().decode(files.get(file)));
    return { name, records: cells.filter((row) => row.length > 1).slice(0, 2000) };
  });
  return {
    input: (seed, number) => randomInput(tables, chanceOf(seed, number)),
    attempt: async ({ bytes, name, table }, number) => {
      const input = await openFile(bytes, name);
      const check: CheckPackage = {
        package: description,
        readFile: (file) => (file === name ? input : (files.get(file) ?? new Uint8Array())),
        today: '2026-12-31',
        digest: digestBytes,
        files: [{ path: name, name, ...(table === undefined ? {} : { table }) }],
      };
      const report = number % wholeEvery === wholeEvery - 1 ? checkOwnFiles(check) : checkAlone(check);
      mustAgree(report);
      return report;
    },
  };
}

/** Checks by the description and by every rule across rows, but without rules that need all tables. */
function checkAlone(check: CheckPackage): PackageReport {
  const { outcome, tables } = checkPackage(check);
  return { outcome, tables: addProblems(tables, checkDatasets(tables, check.package.resources)) };
}

/**
 * Asserts that a report refuses if and only if it has errors, that it has no row when it refuses, and that it can be
 * worded in every form.
 */
function mustAgree(report: PackageReport): void {
  for (const table of report.tables) {
    if ((table.outcome === 'reject') !== table.errors.length > 0) throw new Error('outcome and errors do not agree');
    if (table.outcome === 'reject' && table.rows.length > 0) throw new Error('a refused table has rows');
  }
  for (const lang of ['zh', 'en'] as const) {
    JSON.parse(reportJson(report, lang));
    for (const line of reportLines(report.tables, lang))
      if (/[\0-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]/.test(line))
        throw new Error(`a control character is printed: ${JSON.stringify(line)}`);
  }
}
