import { webAddress } from '../../lib/text/urls.ts';
import { words } from '../../i18n/dictionary.ts';
import type { Lang } from '../../i18n/lang.ts';

/**
 * Where the project's code and data are kept, from the setting REPOSITORY_URL; undefined where it is not set. No page
 * then links to a repository, and the texts give another way to reach the project
 * (src/content/project/project-pages.ts).
 * @throws when the setting is not a web address
 */
export function repositoryAddress(setting = process.env['REPOSITORY_URL']): string | undefined {
  if (setting === undefined || setting.trim() === '') return undefined;
  const address = webAddress(setting);
  if (address === undefined) throw new Error(`REPOSITORY_URL is no address on the web: ${setting}`);
  return address;
}

/**
 * The address of a project file in its repository, at a line of the file; undefined where no repository is set.
 * @param file from the project's root, with slashes: `data/cities.csv`
 * @param ref name of the revision on the code host; by default the newest
 */
export function repositoryFile(
  file: string,
  line: number | null = null,
  { ref = 'HEAD', repository = repositoryAddress() }: { readonly ref?: string; readonly repository?: string } = {},
): string | undefined {
  if (repository === undefined) return undefined;
  const path = file.split('/').map(encodeURIComponent).join('/');
  // The rendered view of a table has no lines to link to.
  const at = line === null ? '' : `?plain=1#L${String(line)}`;
  return `${repository}/blob/${encodeURIComponent(ref)}/${path}${at}`;
}

/** The address as it is shown: `github.com/group/name`. */
export const shownAddress = (address: string): string => address.replace(/^https?:\/\//, '');

/** A line about the subject of a contribution: its name and its text. */
export type IssueLine = readonly [name: string, text: string | undefined];

/** Text of a new issue: the lines that have a text, then the form to fill in. */
export function issueBody(lines: readonly IssueLine[], form: string, lang: Lang): string {
  const { colon } = words(lang);
  const worded = lines.flatMap(([name, text]) => (text === undefined ? [] : [`${name}${colon}${text}`]));
  return `${worded.join('\n')}\n\n${form}`;
}

/**
 * Address of a new, pre-filled issue in the project's repository; undefined where no repository is set.
 * @param setting as for repositoryAddress
 */
export function reportHref(title: string, body: string, setting = process.env['REPOSITORY_URL']): string | undefined {
  const repository = repositoryAddress(setting);
  if (repository === undefined) return undefined;
  return `${repository.replace(/\/$/, '')}/issues/new?${new URLSearchParams({ title, body }).toString()}`;
}
