import type { CitationFacts } from './citation-facts.ts';

/** By APA's seventh edition, as a data set. A version does not change, so no day of retrieval is asked for. */
export function apa7({ author, title, date, version, address }: CitationFacts): string {
  return `${author}. (${date?.slice(0, 4) ?? 'n.d.'}). ${title} (Version ${version}) [Data set]. ${address}`;
}
