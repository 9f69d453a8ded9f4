import { repositoryAddress } from './repository.ts';

/**
 * Address of a new issue in the project's repository, filled in; undefined where the site names no repository.
 * @param setting as repositoryAddress takes it
 */
export function reportHref(title: string, body: string, setting = process.env['REPOSITORY_URL']): string | undefined {
  const repository = repositoryAddress(setting);
  if (repository === undefined) return undefined;
  return `${repository.replace(/\/$/, '')}/issues/new?${new URLSearchParams({ title, body }).toString()}`;
}
