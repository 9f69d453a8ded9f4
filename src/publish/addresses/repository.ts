import { webAddress } from '../../lib/text/web-address.ts';

/**
 * Where the project's code and data are kept, from the one setting REPOSITORY_URL; undefined where it is not set: then
 * no page links to a repository, and the words say how else to reach the project (src/content/project/contact.ts).
 * @throws when it is set to what is no address on the web
 */
export function repositoryAddress(setting = process.env['REPOSITORY_URL']): string | undefined {
  if (setting === undefined || setting.trim() === '') return undefined;
  const address = webAddress(setting);
  if (address === undefined) throw new Error(`REPOSITORY_URL is no address on the web: ${setting}`);
  return address;
}

/**
 * The address of a file of the project in its repository, at a line of it; undefined where no repository is named.
 * @param file from the project's root, with strokes: `data/cities.csv`
 * @param ref what a code host calls the state that is meant; the newest one if not given
 */
export function repositoryFile(
  file: string,
  line: number | null = null,
  { ref = 'HEAD', repository = repositoryAddress() }: { readonly ref?: string; readonly repository?: string } = {},
): string | undefined {
  if (repository === undefined) return undefined;
  const path = file.split('/').map(encodeURIComponent).join('/');
  // A rendered table has no lines to lead to.
  const at = line === null ? '' : `?plain=1#L${String(line)}`;
  return `${repository}/blob/${encodeURIComponent(ref)}/${path}${at}`;
}

/** The address as it is shown: `github.com/group/name`. */
export const shownAddress = (address: string): string => address.replace(/^https?:\/\//, '');
