import type { Source } from '../../datasets/published.ts';
import type { Lang } from '../../i18n/lang.ts';

/** What a record of a source is made from. */
export type RecordableSource = Pick<
  Source,
  'id' | 'publisher' | 'carrier' | 'title' | 'year' | 'published' | 'url' | 'grade' | 'kind'
>;

/** A source as a figure cites it, in the figure's language. */
export type RecordedSource = Pick<Source, 'id' | 'title' | 'grade' | 'kind'> & {
  readonly publisher: string;
  readonly carrier: string;
  readonly year: number | null;
  /** Date of publication, as far as it is known: `2024-03-05`, `2024-03`, `2024`. */
  readonly published: string | null;
  readonly url: string | null;
};

export function recordedSource(source: RecordableSource, lang: Lang): RecordedSource {
  const { id, title, grade, kind, year, published, url } = source;
  return {
    id,
    publisher: source.publisher[lang],
    title,
    carrier: source.carrier[lang],
    year: year ?? null,
    published: published ?? null,
    url: url ?? null,
    grade,
    kind,
  };
}
