import { words } from '../../i18n/dictionary.ts';
import { languageTag } from '../../i18n/lang.ts';
import { xmlText } from '../../lib/text/xml.ts';
import { feedContent } from './feed-content.ts';
import type { FeedInput } from './feed-input.ts';
import { entryId, feedPath, mostEntries, timeOf } from './feed-input.ts';

/** The Atom feed's entries as a JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), under the same ids. */
export function jsonFeed(input: FeedInput): string {
  const { lang, name, title, views, alternate, pageAddress } = input;
  const w = words(lang);
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description: w.updates.description,
    home_page_url: alternate,
    feed_url: pageAddress(feedPath(name, 'json')),
    language: languageTag[lang],
    authors: [{ name: w.site.name, url: pageAddress('/') }],
    items: views.slice(0, mostEntries).map((view) => ({
      id: entryId(lang, view),
      url: pageAddress('/updates/', view.anchor),
      title: view.title,
      ...(view.note === undefined ? {} : { summary: view.note }),
      content_html: xmlText(feedContent(view, input)),
      date_published: timeOf(view.date),
    })),
  });
}
