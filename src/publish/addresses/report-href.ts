/**
 * Address of a new issue in the project's repository, filled in; undefined where the site names no repository
 * (REPOSITORY_URL).
 */
export function reportHref(
  title: string,
  body: string,
  repository = process.env['REPOSITORY_URL'],
): string | undefined {
  if (repository === undefined || repository.trim() === '') return undefined;
  const query = new URLSearchParams({ title, body });
  return `${repository.trim().replace(/\/$/, '')}/issues/new?${query.toString()}`;
}
