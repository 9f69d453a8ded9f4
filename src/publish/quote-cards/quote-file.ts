import { publisherName } from '../../charts/shared/cite-sources.ts';
import { siteData } from '../../datasets/site-data.ts';
import type { Source } from '../../datasets/published.ts';
import type { SiteTable } from '../../datasets/site-table.ts';
import { siteName } from '../../i18n/words/figure-words.ts';
import type { Bilingual, Lang } from '../../i18n/lang.ts';
import { quoteCardWords } from '../../i18n/reuse/quote-card-words.ts';
import { hasOneFigure } from '../tables/row-names.ts';
import { tableWords } from '../tables/table-words.ts';
import type { QuoteCard } from './quote-card.ts';
import { quoteCards } from './quote-card.ts';

/** What the cards of all rows of a source share. */
export interface CardSource {
  /** With `{row}`, `{address}` and, in Chinese, `{today}` to be filled in. */
  readonly citation: Bilingual;
  /** How it was counted, and over how many, where that is stated. */
  readonly method?: Bilingual;
}

/** What pressing a figure of a table fetches. */
export interface QuoteFile {
  readonly cards: Readonly<Record<string, QuoteCard>>;
  readonly sources: Readonly<Record<string, CardSource>>;
}

/** Tables whose rows have cards: one figure per row, and published. */
export const quotedTables = (): SiteTable[] =>
  siteData().tables.filter(({ resource }) => hasOneFigure(resource) && !resource.microdata);

/** Path of a table's cards, without base. */
export const quotePath = (table: string): string => `/data/${table}.quotes.json`;

/** The cards of a table, and what the cards of each source share. */
export function quoteFile(table: SiteTable): QuoteFile {
  const cards = quoteCards(table);
  const used = new Set(Object.values(cards).map(({ source }) => source));
  const sources = siteData()
    .published.sources.filter(({ id }) => used.has(id))
    .map((source): [string, CardSource] => {
      const both = { zh: citation(source, table, 'zh'), en: citation(source, table, 'en') };
      return [source.id, { citation: both, ...(source.method && { method: source.method }) }];
    });
  return { cards, sources: Object.fromEntries(sources) };
}

/**
 * In the style of GB/T 7714—2015 in Chinese, of APA's seventh edition in English: the publication, then the row with
 * its figure.
 */
function citation(source: Source, table: SiteTable, lang: Lang): string {
  const say = quoteCardWords[lang];
  const [publisher, carrier] = [source.publisher, source.carrier].map((name) => publisherName(name, lang));
  const through = carrier === undefined || carrier === publisher ? '' : say.carried(carrier);
  const year = source.year === undefined ? say.undated : String(source.year);
  const { title } = tableWords(table.resource, lang);
  if (lang === 'zh')
    return `${publisher ?? ''}. ${source.title}[Z]. ${year}${through}. 见：${siteName.zh}. ${title}：{row}[DS/OL]. [{today}]. {address}.`;
  return `${publisher ?? ''}. (${year}). ${source.titleEn}${through}. In ${siteName.en}, ${title}, row {row} [Data set]. {address}`;
}

/**
 * Tables with cards, by the letters with which the ids of their rows begin: `{ BHC: 'bank-centres' }`. A figure has
 * those of its tables, so that a tip can link to the card of its row.
 * @param names of tables
 */
export function cardTables(names: readonly string[]): Readonly<Record<string, string>> {
  const tables = quotedTables().filter(({ resource }) => names.includes(resource.name));
  return Object.fromEntries(
    tables.flatMap(({ resource, rows }) => rows.map((row) => [idPrefix(String(row['id'])), resource.name] as const)),
  );
}

/** The letters of a row's id, which are unique to its table. */
export const idPrefix = (id: string): string => id.replace(/\d+$/, '');
