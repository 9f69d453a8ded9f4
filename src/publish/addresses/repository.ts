import { webAddress } from '../../lib/text/urls.ts';
import { words } from '../../i18n/dictionary.ts';
import type { Lang } from '../../i18n/lang.ts';

/**
 * Where the project's code and data are kept, from the one setting REPOSITORY_URL; undefined where it is not set: then
 * no page links to a repository, and the words say how else to reach the project (src/content/project/project-pages.ts).
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

/** What a contribution is about, a line each: its name and its words. */
export type IssueLine = readonly [name: string, text: string | undefined];

/** Text of a new issue: what is asked, a line each without those that have no words, then the form to fill in. */
export function issueBody(lines: readonly IssueLine[], form: string, lang: Lang): string {
  const { colon } = words(lang);
  const told = lines.flatMap(([name, text]) => (text === undefined ? [] : [`${name}${colon}${text}`]));
  return `${told.join('\n')}\n\n${form}`;
}

/**
 * Address of a new issue in the project's repository, filled in; undefined where the site names no repository.
 * @param setting as repositoryAddress takes it
 */
export function reportHref(title: string, body: string, setting = process.env['REPOSITORY_URL']): string | undefined {
  const repository = repositoryAddress(setting);
  if (repository === undefined) return undefined;
  return `${repository.replace(/\/$/, '')}/issues/new?${new URLSearchParams({ title, body }).toString()}`;
}
