import { words } from '../../i18n/dictionary.ts';
import type { XmlElement, XmlNode } from '../../lib/text/xml.ts';
import { xml } from '../../lib/text/xml.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { FigureWords } from './figure-words.ts';
import type { ChartView, RevisionView, TableView } from './revision-view.ts';

/** How many figures a feed lists, for tables and for each chart; the page has all. */
const mostFigures = 30;

/** What links in a feed are made of. */
interface FeedAddresses {
  readonly lang: Lang;
  /** The absolute address of a page or file, from its path without base and language. */
  readonly pageAddress: (path: string, anchor?: string) => string;
  readonly fileAddress: (path: string) => string;
}

/** What a revision changed, as XHTML with absolute addresses. */
export function feedContent(view: RevisionView, input: FeedAddresses): XmlElement {
  const w = words(input.lang).updates;
  const part = (heading: string, list: readonly XmlElement[]): XmlElement[] =>
    list.length === 0 ? [] : [xml('h2', {}, heading), xml('ul', {}, ...list)];
  return xml(
    'div',
    { xmlns: 'http://www.w3.org/1999/xhtml' },
    xml('p', {}, view.note === undefined ? view.cause : `${view.cause}${words(input.lang).colon}${view.note}`),
    ...part(
      w.tables,
      view.tables.map((table) => tableItem(table, input)),
    ),
    ...part(w.figures, figureItems(view.figures, input)),
    ...part(
      w.charts,
      view.charts.map((chart) => chartItem(chart, input)),
    ),
  );
}

function tableItem({ title, path, counts, columns, files }: TableView, input: FeedAddresses): XmlElement {
  return xml(
    'li',
    {},
    linked(title, path, input),
    words(input.lang).colon,
    [counts, ...columns].filter((one) => one !== '').join(separator(input)),
    ...files.flatMap(({ text, path: file }): XmlNode[] => [' ', xml('a', { href: input.fileAddress(file) }, text)]),
  );
}

function chartItem({ name, path, what, turned, figures }: ChartView, input: FeedAddresses): XmlElement {
  const { updates: w, colon } = words(input.lang);
  const titles = turned
    ? [
        xml('p', {}, w.turned),
        xml('p', {}, `${w.oldTitle}${colon}${turned.old}`),
        xml('p', {}, `${w.newTitle}${colon}${turned.fresh}`),
      ]
    : [];
  const items = figureItems(figures, input);
  return xml(
    'li',
    {},
    linked(name, path, input),
    colon,
    what,
    ...titles,
    ...(items.length === 0 ? [] : [xml('ul', {}, ...items)]),
  );
}

function figureItems(figures: readonly FigureWords[], { lang }: FeedAddresses): XmlElement[] {
  const { updates: w, colon } = words(lang);
  const shown = figures
    .slice(0, mostFigures)
    .map(({ where, old, fresh, percent }) => xml('li', {}, `${where}${colon}${old} → ${fresh}${percent}`));
  return figures.length > mostFigures ? [...shown, xml('li', {}, w.more(figures.length - mostFigures))] : shown;
}

const linked = (text: string, path: string | undefined, { pageAddress }: FeedAddresses): XmlNode =>
  path === undefined ? text : xml('a', { href: pageAddress(path) }, text);

const separator = ({ lang }: FeedAddresses): string => (lang === 'zh' ? '；' : '; ');

/** What a feed is made of, in every format. */
export interface FeedInput extends FeedAddresses {
  /** Last part of the feed's id and address: `feed`, or the name of its table. */
  readonly name: string;
  readonly title: string;
  /** Newest first, at least one. */
  readonly views: readonly RevisionView[];
  /** Address of the page that the feed follows, absolute. */
  readonly alternate: string;
}

/** How many entries a feed has; the page has all. */
export const mostEntries = 50;

/** Path of a feed, without base and language. */
export const feedPath = (name: string, format: 'xml' | 'json' = 'xml'): string => `/updates/${name}.${format}`;

export const feedId = (lang: Lang, name: string): string => tagUri(lang, `updates/${name}`);

/** The same in every feed of a language: an update is one entry, whichever feed reports it. */
export const entryId = (lang: Lang, { anchor }: RevisionView): string => tagUri(lang, `updates/${anchor}`);

/**
 * Authority part of every id (RFC 4151). It names the data and not a host, so that ids survive changes of address and
 * copies of the site report the same updates.
 */
const authority = 'china-customer-service-labour-market,2026';

const tagUri = (lang: Lang, specific: string): string => `tag:${authority}:${lang}/${specific}`;

/** Midnight, because the log has only the day. */
export const timeOf = (day: string): string => `${day}T00:00:00Z`;
