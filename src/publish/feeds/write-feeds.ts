import { words } from '../../i18n/dictionary.ts';
import { languageTag } from '../../i18n/lang.ts';
import type { XmlElement } from '../../lib/text/xml.ts';
import { xml, xmlDocument, xmlText } from '../../lib/text/xml.ts';
import { feedContent, entryId, feedId, feedPath, mostEntries, timeOf } from './feed-input.ts';
import type { FeedInput } from './feed-input.ts';
import type { RevisionView } from './revision-view.ts';

/** An Atom feed (RFC 4287) of revisions; its times are the days of the log. */
export function atomFeed(input: FeedInput): string {
  const { lang, name, title, views, alternate, pageAddress } = input;
  const w = words(lang);
  const updated = views.map(({ date }) => date).reduce((a, b) => (a > b ? a : b));
  return xmlDocument(
    xml(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': languageTag[lang] },
      xml('id', {}, feedId(lang, name)),
      xml('title', {}, title),
      xml('subtitle', {}, w.updates.description),
      xml('updated', {}, timeOf(updated)),
      xml('author', {}, xml('name', {}, w.site.name), xml('uri', {}, pageAddress('/'))),
      xml('rights', {}, w.site.licence),
      xml('link', { rel: 'self', type: 'application/atom+xml', href: pageAddress(feedPath(name)) }),
      xml('link', { rel: 'alternate', type: 'text/html', hreflang: languageTag[lang], href: alternate }),
      ...views.slice(0, mostEntries).map((view) => entry(view, input)),
    ),
  );
}

/** Makes an entry, with the same id in every feed of its language. */
function entry(view: RevisionView, input: FeedInput): XmlElement {
  const { lang, pageAddress } = input;
  return xml(
    'entry',
    {},
    xml('id', {}, entryId(lang, view)),
    xml('title', {}, view.title),
    xml('updated', {}, timeOf(view.date)),
    xml('published', {}, timeOf(view.date)),
    xml('link', {
      rel: 'alternate',
      type: 'text/html',
      hreflang: languageTag[lang],
      href: pageAddress('/updates/', view.anchor),
    }),
    ...(view.note === undefined ? [] : [xml('summary', {}, view.note)]),
    xml('content', { type: 'xhtml' }, feedContent(view, input)),
  );
}

/** The entries of the Atom feed as a JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), with the same ids. */
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
