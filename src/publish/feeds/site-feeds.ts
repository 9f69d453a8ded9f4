import { siteData } from '../../datasets/site-data.ts';
import { words } from '../../i18n/dictionary.ts';
import type { Lang } from '../../i18n/lang.ts';
import { languages } from '../../i18n/lang.ts';
import { absoluteHref, fileHref, pageHref } from '../addresses/href.ts';
import { langParam } from '../addresses/static-paths.ts';
import { tableTitle } from '../tables/table-words.ts';
import type { FeedInput } from './feed-input.ts';
import { siteUpdates, updatedTables } from './site-updates.ts';

/**
 * Route parameters and properties for each feed: of all updates, and of each table's; empty before the first
 * publication.
 */
export function feedPaths() {
  const tables = updatedTables();
  const feeds = tables.length === 0 ? [] : ['feed', ...tables];
  if (new Set(feeds).size < feeds.length)
    throw new Error('a table named "feed" would take the address of the feed of all');
  return languages.flatMap((lang) =>
    feeds.map((feed) => ({
      params: { lang: langParam(lang), feed },
      props: { lang, table: feed === 'feed' ? undefined : feed },
    })),
  );
}

/** The input of the feed of a table, or of all updates. */
export function feedInput({ lang, table }: { readonly lang: Lang; readonly table: string | undefined }): FeedInput {
  const w = words(lang);
  const { tables } = siteData();
  const published = tables.some(({ resource }) => resource.name === table);
  const pageAddress = (path: string, anchor?: string) => absoluteHref(pageHref(lang, path, anchor));
  return {
    lang,
    name: table ?? 'feed',
    title: `${w.site.name}${w.colon}${table === undefined ? w.updates.title : w.updates.feedOf(tableTitle(tables, table, lang))}`,
    views: siteUpdates(lang, table),
    alternate: pageAddress(table !== undefined && published ? `/data/${table}/` : '/updates/'),
    pageAddress,
    fileAddress: (path) => absoluteHref(fileHref(path)),
  };
}
