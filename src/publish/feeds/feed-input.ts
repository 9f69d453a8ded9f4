import type { Lang } from '../../i18n/lang.ts';
import type { FeedAddresses } from './feed-content.ts';
import type { RevisionView } from './revision-view.ts';

/** What a feed is made of, in every format. */
export interface FeedInput extends FeedAddresses {
  /** Last part of the feed's id and address: `feed`, or the name of its table. */
  readonly name: string;
  readonly title: string;
  /** Newest first, at least one. */
  readonly views: readonly RevisionView[];
  /** Address of the page the feed follows, absolute. */
  readonly alternate: string;
}

/** Entries in a feed; the page has all. */
export const mostEntries = 50;

/** Where a feed is, without base and language. */
export const feedPath = (name: string, format: 'xml' | 'json' = 'xml'): string => `/updates/${name}.${format}`;

export const feedId = (lang: Lang, name: string): string => tagUri(lang, `updates/${name}`);

/** The same in every feed of its language: it is one entry, whichever feed tells of it. */
export const entryId = (lang: Lang, { anchor }: RevisionView): string => tagUri(lang, `updates/${anchor}`);

/**
 * Of every id (RFC 4151). It names the data, not a host: an id outlives every address the site may have, and a copy of
 * the site tells of the same updates.
 */
const authority = 'china-customer-service-labour-market,2026';

const tagUri = (lang: Lang, specific: string): string => `tag:${authority}:${lang}/${specific}`;

/** The log knows the day only. */
export const timeOf = (day: string): string => `${day}T00:00:00Z`;
