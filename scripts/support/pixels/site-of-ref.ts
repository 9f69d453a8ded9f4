import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { UsageError } from '../usage-error.ts';

/**
 * Builds the site of a commit in a temporary work tree, with the packages installed here.
 * @throws UsageError where there is no such commit, or it does not build with these packages
 */
export async function withSiteOfRef(root: string, ref: string, use: (site: string) => Promise<void>): Promise<void> {
  const work = mkdtempSync(path.join(tmpdir(), 'pixels-'));
  const tree = path.join(work, 'tree');
  const site = path.join(work, 'site');
  const git = (...args: string[]) => spawnSync('git', ['-C', root, ...args], { encoding: 'utf8' });
  try {
    const added = git('worktree', 'add', '--detach', '--quiet', tree, ref);
    if (added.status !== 0)
      throw new UsageError(`--against ${ref}：没有这个文件夹或版本 / there is no such folder, branch, tag or commit`);
    symlinkSync(path.join(root, 'node_modules'), path.join(tree, 'node_modules'), 'junction');
    const built = spawnSync(process.execPath, [path.join(tree, 'scripts/build.ts')], {
      cwd: tree,
      env: { ...process.env, DIST_DIR: site, DATA_DIR: path.join(tree, 'data') },
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    if (built.status !== 0) throw new UsageError(`--against ${ref}: ${built.stdout}${built.stderr}`);
    await use(site);
  } finally {
    git('worktree', 'remove', '--force', tree);
    rmSync(work, { recursive: true, force: true });
  }
}
