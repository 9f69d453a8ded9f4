import { oncePerRevision } from '../../datasets/once-per-revision.ts';
import type { Source } from '../../datasets/published.ts';
import { siteData } from '../../datasets/site-data.ts';
import type { Bilingual } from '../../i18n/lang.ts';

/** What is known of a publication that no chart needs: on its own page alone. */
export interface SourceFacts {
  readonly licence: string | undefined;
  /** Where in the publication, as it names its parts. */
  readonly locator: string | undefined;
  /** Address of an archived copy. */
  readonly archived: string | undefined;
  /** How many were asked or counted. */
  readonly sample: number | undefined;
  readonly population: Bilingual | undefined;
  /** From which it takes its figures. */
  readonly cites: readonly Source[];
  /** Which take their figures from it. */
  readonly citedBy: readonly Source[];
}

const none: SourceFacts = {
  ...{ licence: undefined, locator: undefined, archived: undefined, sample: undefined, population: undefined },
  ...{ cites: [], citedBy: [] },
};

/** What its row says of a source; nothing where there is no such source. */
export const sourceFacts = (id: string): SourceFacts => all().get(id) ?? none;

const all = oncePerRevision((): ReadonlyMap<string, SourceFacts> => {
  const { published } = siteData();
  const rows = published.rows.sources.map(({ cites, ...row }) => ({ ...row, cites: cites?.split(' ') ?? [] }));
  const sources = new Map(published.sources.map((source) => [source.id, source]));
  const named = (ids: readonly string[]): Source[] => ids.flatMap((id) => sources.get(id) ?? []);
  return new Map(
    rows.map(({ id, licence, locator, archived, sample, population, cites }) => [
      id,
      {
        ...{ licence, locator, archived, sample, population },
        cites: named(cites),
        citedBy: named(rows.flatMap((row) => (row.cites.includes(id) ? [row.id] : []))),
      },
    ]),
  );
});

/**
 * Where the figures of a page come from in the end: the pages that cite nobody, along what each cites. A page that cites
 * nobody is its own origin.
 */
export function originsOf(source: Source, cites = (one: Source) => sourceFacts(one.id).cites): readonly Source[] {
  const seen = new Set([source]);
  // A set goes on to what is added to it on the way.
  for (const one of seen) for (const cited of cites(one)) seen.add(cited);
  return [...seen].filter((one) => cites(one).length === 0);
}
