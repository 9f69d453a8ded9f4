import type { Lang } from '../../i18n/lang.ts';
import type { RowView } from './row-view.ts';
import { rowViews } from './row-view.ts';
import type { UsedRows } from './source-uses.ts';

/** Rows that rest on the same words. */
interface Quotation {
  readonly quote: string | undefined;
  readonly quoteEnglish: string | undefined;
  readonly rows: readonly RowView[];
}

/** Rows of one table that a source's page lists. */
export interface QuotedRows {
  readonly name: string;
  readonly count: number;
  /** Rows grouped by the words they rest on; of a long table the first `most` rows. */
  readonly said: readonly Quotation[];
  readonly complete: boolean;
}

/** How many rows of a table a source's page lists; the page of the table has all. */
const most = 60;

/** What a source says in one table: each quotation once, with the rows that were taken from it. */
export function quotedRows({ table, ids, count }: UsedRows, lang: Lang): QuotedRows {
  const views = rowViews(table, lang);
  const rows = ids.slice(0, most).flatMap((id) => views.get(id) ?? []);
  const byQuote = new Map<string, RowView[]>();
  for (const row of rows) byQuote.set(row.quote ?? '', [...(byQuote.get(row.quote ?? '') ?? []), row]);
  return {
    name: table.resource.name,
    count,
    said: [...byQuote.values()].map((own) => ({
      quote: own[0]?.quote,
      quoteEnglish: own[0]?.quoteEnglish,
      rows: own,
    })),
    complete: rows.length === count,
  };
}
