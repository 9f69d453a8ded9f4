import type { Source } from '../../datasets/published.ts';
import type { Grade } from '../../lib/figure.ts';
import { grades } from '../../lib/figure.ts';

/** What a short source line says of a source. */
export type CitedSource = Pick<Source, 'id' | 'publisher' | 'year' | 'grade'>;

export interface Citation<S extends CitedSource = CitedSource> {
  /** At most `limit` sources, those of one publisher together. */
  readonly shown: readonly (readonly S[])[];
  /** Grades of all sources, A first. */
  readonly grades: readonly Grade[];
  readonly total: number;
  readonly complete: boolean;
}

/** The short source line of a figure. @throws when an id is of no source. */
export function citeSources<S extends CitedSource>(
  ids: readonly string[],
  sources: readonly S[],
  limit = 4,
): Citation<S> {
  const used = sourcesById(ids, sources);
  // By hand, because a tip needs this and should not wait for all of d3.
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

/** The sources of a list of ids, in its order, each once. @throws when an id is of no source. */
export function sourcesById<S extends CitedSource>(ids: readonly string[], sources: readonly S[]): S[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return [...new Set(ids)].map((id) => {
    const source = byId.get(id);
    if (!source) throw new Error(`no source "${id}" in sources.csv`);
    return source;
  });
}
