const preview = 'http://localhost:4321/';

/**
 * A sample program, in which the address of the local preview is replaced by that of another site.
 * @throws when it does not contain the preview's address
 */
export function sampleAt(text: string, site: string): string {
  if (!text.includes(preview)) throw new Error(`a sample says where it reads: ${preview}`);
  return text.replaceAll(preview, site).trimEnd();
}

/** Programs in docs/samples that read the site's data. */
export const samples = {
  python: { file: 'pay.py', name: 'Python' },
  r: { file: 'pay.R', name: 'R' },
  excel: { file: 'pay.pq', name: 'Excel (Power Query)' },
  javascript: { file: 'pay.js', name: 'JavaScript, Observable' },
} as const;

/** The addresses of an example chart that the page shows. */
export type AddressName =
  | 'page'
  | 'live'
  | 'frozen'
  | 'themed'
  | 'full'
  | 'bare'
  | 'chosen'
  | 'pictures'
  | 'card'
  | 'frozenCard'
  | 'numbers'
  | 'words'
  | 'table'
  | 'oembed'
  | 'feed';

/**
 * A name and what is said about it. Text may contain `code` in backticks and [links](/data/) to pages of the same
 * language.
 */
interface Point {
  readonly name: string;
  readonly text: string;
  /** Addresses of this site as examples. */
  readonly addresses?: readonly AddressName[];
}

/** A part of a section. */
export type EmbeddingBlock =
  { readonly text: string } | { readonly points: readonly Point[] } | { readonly samples: true };

interface EmbeddingSection {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly blocks: readonly EmbeddingBlock[];
}

/** The guide for newsrooms that use charts and figures of the site, in one language. */
export interface EmbeddingGuide {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly contents: string;
  /** Stands before the chart whose addresses serve as examples. */
  readonly example: string;
  /** Stands on a chart's page. */
  readonly fromChart: string;
  readonly sections: readonly EmbeddingSection[];
}
