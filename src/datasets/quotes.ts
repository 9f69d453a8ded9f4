import * as v from 'valibot';
import { operandTables } from './statements/claim-rows.ts';
import { maybeText, text } from './entries.ts';
import type { Input } from './input.ts';
import type { Quote } from './published.ts';

const schema = v.object({ id: text, quote: text, quote_en: maybeText });
const advertSchema = v.object({ ...schema.entries, title: text });

/** The original words of every claim, by its id; an advert's title belongs to its words. */
export function shapeQuotes(input: Input): Record<string, Quote> {
  const claims = [...operandTables, 'claims' as const].flatMap((table) => input.rows(table, schema));
  const adverts = input.rows('postings', advertSchema).map((row) => ({ ...row, quote: `${row.title} · ${row.quote}` }));
  return Object.fromEntries(
    [...claims, ...adverts].map(({ id, quote, quote_en }) => [id, { original: quote, english: quote_en }]),
  );
}
