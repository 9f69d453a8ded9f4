import type { Source } from '../../datasets/published.ts';
import type { Grade } from '../../lib/figure.ts';
import { grades } from '../../lib/figure.ts';
import { figureWords } from '../../i18n/words/figure-words.ts';
import type { Lang, Bilingual } from '../../i18n/lang.ts';

/** The fields of a source that a short source line shows. */
export type CitedSource = Pick<Source, 'id' | 'publisher' | 'year' | 'grade'>;

interface Citation<S extends CitedSource = CitedSource> {
  /** At most `limit` sources, grouped by publisher. */
  readonly shown: readonly (readonly S[])[];
  /** Grades of all sources, A first. */
  readonly grades: readonly Grade[];
  readonly total: number;
  readonly complete: boolean;
}

/**
 * The short source line of a figure.
 * @throws when an id has no source
 */
export function citeSources<S extends CitedSource>(
  ids: readonly string[],
  sources: readonly S[],
  limit = 4,
): Citation<S> {
  const used = sourcesById(ids, sources);
  // Grouped without d3, as a tip needs this and should not wait for d3 to load.
  const shown = new Map<string, S[]>();
  for (const source of used.slice(0, limit)) {
    const { zh } = source.publisher;
    shown.set(zh, [...(shown.get(zh) ?? []), source]);
  }
  return {
    shown: [...shown.values()],
    grades: grades.filter((grade) => used.some((source) => source.grade === grade)),
    total: used.length,
    complete: used.length <= limit,
  };
}

/**
 * The sources with these ids, in their order, each once.
 * @throws when an id has no source
 */
export function sourcesById<S extends CitedSource>(ids: readonly string[], sources: readonly S[]): S[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return [...new Set(ids)].map((id) => {
    const source = byId.get(id);
    if (!source) throw new Error(`no source "${id}" in sources.csv`);
    return source;
  });
}

/**
 * Who says it, in half a line: the first publisher, how many sources there are, and their grades.
 * @throws when an id has no source
 */
export function briefSources(ids: readonly string[], sources: readonly CitedSource[], lang: Lang): string {
  const { shown, total, grades } = citeSources(ids, sources, Infinity);
  const [first] = shown;
  return first ? figureWords[lang].briefSources(first[0]?.publisher[lang] ?? '', shown.length, total, grades) : '';
}

/** The fields that a record of a source is made from. */
export type RecordableSource = Pick<
  Source,
  'id' | 'publisher' | 'carrier' | 'title' | 'year' | 'published' | 'url' | 'grade' | 'kind'
>;

/** A source as a figure record cites it, in the language of the figure. */
export type RecordedSource = Pick<Source, 'id' | 'title' | 'grade' | 'kind'> & {
  readonly publisher: string;
  readonly carrier: string;
  readonly year: number | null;
  /** Date of publication as far as it is known: `2024-03-05`, `2024-03`, `2024`. */
  readonly published: string | null;
  readonly url: string | null;
};

/** A source in the form of a figure's record, in one language. */
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

/** A publisher as addresses name it: the prefix of the ids of its sources, such as `frost`. */
export const publisherKey = ({ source }: { readonly source: string }): string => source.replace(/-.*$/, '');

/** A publisher as labels name it: without the explanation in brackets that the full name may have. */
export const publisherName = (publisher: Bilingual, lang: Lang): string => publisher[lang].replace(/\s?[（(].*$/, '');
