import * as v from 'valibot';
import { maybeText, text } from './entries.ts';
import type { Input } from './input.ts';
import { operandTables } from './statements/claim-rows.ts';

/** What a source says, word for word. */
export interface Quote {
  readonly original: string;
  /** In our English; undefined where it needs none or has none yet. */
  readonly english: string | undefined;
}

const schema = v.object({ id: text, quote: text, quote_en: maybeText });
const advertSchema = v.object({ ...schema.entries, title: text });

/** The original words of every claim, by its id; an advert's title belongs to its words. */
export function shapeQuotes(input: Input): Record<string, Quote> {
  const claims = [...operandTables, 'claims' as const].flatMap((table) => input.cells(table, schema));
  const adverts = input
    .cells('postings', advertSchema)
    .map((row) => ({ ...row, quote: `${row.title} · ${row.quote}` }));
  return Object.fromEntries(
    [...claims, ...adverts].map(({ id, quote, quote_en }) => [id, { original: quote, english: quote_en }]),
  );
}
