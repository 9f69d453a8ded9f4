import { webAddress } from '../../lib/web-address.ts';

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

/** The address as it is shown: `github.com/group/name`. */
export const shownAddress = (address: string): string => address.replace(/^https?:\/\//, '');
