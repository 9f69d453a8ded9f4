import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { CheckedFolder } from '../../src/datasets/checks/check-data-folder.ts';
import { checkDatasets } from '../../src/datasets/checks/check-datasets.ts';
import { checkPackage } from '../../src/tables/check-package.ts';
import { maxBytes } from '../../src/tables/text/declared-bytes.ts';
import { readPackage } from '../../src/tables/package/read-package.ts';
import { digestBytes } from './digest-bytes.ts';
import { UsageError } from './usage-error.ts';

/**
 * Reads and checks a data folder as it is in a commit, without checking it out.
 * @param ref a branch, tag or commit
 * @param name the folder's name in problems
 * @throws UsageError when git or the commit does not exist
 */
export function checkGitFolder(folder: string, ref: string, name: string): CheckedFolder {
  const git = (...args: string[]): Buffer | undefined => {
    const { status, stdout, error } = spawnSync('git', ['-C', folder, ...args], { maxBuffer: 2 * maxBytes });
    if (error) throw new UsageError(`--against ${ref}: git: ${error.message}`);
    return status === 0 ? stdout : undefined;
  };
  const commit = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`)
    ?.toString('utf8')
    .trim();
  if (!commit)
    throw new UsageError(`--against ${ref}：没有这个文件夹或版本 / there is no such folder, branch, tag or commit`);
  const read = (file: string): Buffer => {
    const bytes = git('cat-file', 'blob', `${commit}:./${file}`);
    if (!bytes) throw Object.assign(new Error(`${ref} has no ${file}`), { code: 'ENOENT' });
    return bytes;
  };
  const description = readPackage(textOf(read, ref), `${name}/datapackage.json`);
  if ('problems' in description)
    return { description: undefined, tables: [], errors: description.problems, notices: [] };
  const { tables } = checkPackage({
    package: description,
    readFile: (file) => read(path.posix.normalize(file)),
    nameFile: (file) => `${name}/${file}`,
    digest: digestBytes,
  });
  return {
    description,
    tables,
    errors: [...tables.flatMap((table) => table.errors), ...checkDatasets(tables, description.resources)],
    notices: tables.flatMap((table) => table.notices),
  };
}

function textOf(read: (file: string) => Buffer, ref: string): string {
  try {
    return read('datapackage.json').toString('utf8');
  } catch {
    throw new UsageError(`--against ${ref}：那里没有 datapackage.json / it has no datapackage.json`);
  }
}
