import type { Published, Source } from '../../../datasets/published.ts';

/** Sources by id. @throws when an id is of none: the data was checked for that. */
export function knownSources({ sources }: Published): (id: string) => Source {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return (id) => {
    const source = byId.get(id);
    if (!source) throw new Error(`no source "${id}" in sources.csv`);
    return source;
  };
}
