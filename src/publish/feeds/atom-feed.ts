import { words } from '../../i18n/dictionary.ts';
import type { Lang } from '../../i18n/lang.ts';
import { languageTag } from '../../i18n/lang.ts';
import type { XmlElement } from '../../lib/text/xml.ts';
import { xml, xmlDocument } from '../../lib/text/xml.ts';
import type { FeedAddresses } from './feed-content.ts';
import { feedContent } from './feed-content.ts';
import type { RevisionView } from './revision-view.ts';

/** Entries in a feed; the page has all. */
const most = 50;

/**
 * Of every id (RFC 4151). It names the data, not a host: an id outlives every address the site may have, and a copy of
 * the site tells of the same updates.
 */
const authority = 'china-customer-service-labour-market,2026';

export interface FeedInput extends FeedAddresses {
  /** Last part of the feed's id and address: `feed`, or the name of its table. */
  readonly name: string;
  readonly title: string;
  /** Newest first, at least one. */
  readonly views: readonly RevisionView[];
  /** Address of the page the feed follows, absolute. */
  readonly alternate: string;
}

/** Where a feed is, without base and language. */
export const feedPath = (name: string): string => `/updates/${name}.xml`;

/** An Atom feed (RFC 4287) of revisions; its times are the days of the log. */
export function atomFeed(input: FeedInput): string {
  const { lang, name, title, views, alternate, pageAddress } = input;
  const w = words(lang);
  const updated = views.map(({ date }) => date).reduce((a, b) => (a > b ? a : b));
  return xmlDocument(
    xml(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': languageTag[lang] },
      xml('id', {}, tagUri(lang, `updates/${name}`)),
      xml('title', {}, title),
      xml('subtitle', {}, w.updates.description),
      xml('updated', {}, time(updated)),
      xml('author', {}, xml('name', {}, w.site.name), xml('uri', {}, pageAddress('/'))),
      xml('rights', {}, w.site.licence),
      xml('link', { rel: 'self', type: 'application/atom+xml', href: pageAddress(feedPath(name)) }),
      xml('link', { rel: 'alternate', type: 'text/html', hreflang: languageTag[lang], href: alternate }),
      ...views.slice(0, most).map((view) => entry(view, input)),
    ),
  );
}

/** The same in every feed of its language: it is one entry, whichever feed tells of it. */
function entry(view: RevisionView, input: FeedInput): XmlElement {
  const { lang, pageAddress } = input;
  return xml(
    'entry',
    {},
    xml('id', {}, tagUri(lang, `updates/${view.anchor}`)),
    xml('title', {}, view.title),
    xml('updated', {}, time(view.date)),
    xml('published', {}, time(view.date)),
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

const tagUri = (lang: Lang, specific: string): string => `tag:${authority}:${lang}/${specific}`;

/** The log knows the day only. */
const time = (day: string): string => `${day}T00:00:00Z`;
