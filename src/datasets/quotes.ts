import * as v from 'valibot';
import { maybeText, text } from './entries.ts';
import type { Input } from './input.ts';
import { operandTables } from './statements/claim-rows.ts';

/** The words of a source, verbatim. */
export interface Quote {
  readonly original: string;
  /** Our English translation; undefined where none is needed or there is none yet. */
  readonly english: string | undefined;
}

const schema = v.object({ id: text, quote: text, quote_en: maybeText });
const advertSchema = v.object({ ...schema.entries, title: text });

/** The original words of every claim, by its id. The quote of an advert includes its title. */
export function shapeQuotes(input: Input): Record<string, Quote> {
  const claims = [...operandTables, 'claims' as const].flatMap((table) => input.cells(table, schema));
  const adverts = input
    .cells('postings', advertSchema)
    .map((row) => ({ ...row, quote: `${row.title} · ${row.quote}` }));
  return Object.fromEntries(
    [...claims, ...adverts].map(({ id, quote, quote_en }) => [id, { original: quote, english: quote_en }]),
  );
}
