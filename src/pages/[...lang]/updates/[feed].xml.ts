import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { atomFeed } from '../../../publish/feeds/atom-feed.ts';
import { absoluteHref, fileHref, pageHref } from '../../../publish/addresses/href.ts';
import { langParam } from '../../../publish/addresses/language-paths.ts';
import { siteUpdates, updatedTables } from '../../../publish/feeds/site-updates.ts';
import { tableTitle } from '../../../publish/tables/table-words.ts';
import { siteData } from '../../../datasets/site-data.ts';
import { words } from '../../../i18n/dictionary.ts';
import { languages } from '../../../i18n/lang.ts';

/** One feed of all updates and one of each table's, none before the first publication. */
export function getStaticPaths() {
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

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { lang, table } }) => {
  const w = words(lang);
  const { tables } = siteData();
  const published = tables.some(({ resource }) => resource.name === table);
  const pageAddress = (path: string, anchor?: string) => absoluteHref(pageHref(lang, path, anchor));
  const feed = atomFeed({
    lang,
    name: table ?? 'feed',
    title: `${w.site.name}${w.colon}${table === undefined ? w.updates.title : w.updates.feedOf(tableTitle(tables, table, lang))}`,
    views: siteUpdates(lang, table),
    alternate: pageAddress(table !== undefined && published ? `/data/${table}/` : '/updates/'),
    pageAddress,
    fileAddress: (path) => absoluteHref(fileHref(path)),
  });
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
