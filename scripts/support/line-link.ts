import { repositoryFile } from '../../src/publish/addresses/repository.ts';

/**
 * The address of a line of a data file in the repository, at the commit that a workflow runs on, or at the newest one;
 * undefined where REPOSITORY_URL is not set or the file is outside the project.
 */
export function lineLink(file: string, line: number | null): string | undefined {
  if (!file.startsWith('data/')) return undefined;
  return repositoryFile(file, line, { ref: process.env['GITHUB_SHA'] ?? 'HEAD' });
}
