import type { Source } from '../../datasets/published.ts';
import { oncePerRevision, siteData } from '../../datasets/site-data.ts';
import type { Lang, Bilingual } from '../../i18n/lang.ts';
import { languageTag } from '../../i18n/lang.ts';
import type { Grade } from '../../lib/figure.ts';
import { grades } from '../../lib/figure.ts';

/** Every source, by grade, then publisher and year: the order of the list and of the sources' pages. */
export const sourceList = (lang: Lang): readonly Source[] => lists()[lang];

const lists = oncePerRevision(() => ({ zh: sorted('zh'), en: sorted('en') }));

function sorted(lang: Lang): Source[] {
  const collator = new Intl.Collator(languageTag[lang]);
  const place = (grade: Grade): number => grades.indexOf(grade);
  return siteData().published.sources.toSorted(
    (a, b) =>
      place(a.grade) - place(b.grade) ||
      collator.compare(a.publisher[lang], b.publisher[lang]) ||
      (a.year ?? 0) - (b.year ?? 0),
  );
}

/** The title of a source in a language: in English our translation, if there is any. */
export const sourceTitle = ({ title, titleEn }: Source, lang: Lang): string => (lang === 'en' ? titleEn : title);

/**
 * Every source that carries the same publication of the same publisher, including itself, in the order of the list:
 * many pages, but one origin. Titles are equal apart from brackets and spaces; placeholders for a missing title do not
 * count as equal.
 */
export function samePublication(source: Source): readonly Source[] {
  const title = plainTitle(source);
  if (title === '') return [source];
  return sourceList('zh').filter((one) => one.publisher.zh === source.publisher.zh && plainTitle(one) === title);
}

/** Our description of a page without a title stands in brackets as a whole. */
const plainTitle = ({ title }: Source): string =>
  /^（.*）$/.test(title) ? '' : title.replaceAll(/[《》（）()\s]/g, '');

/** A name that no other source has: its title, who published it and, where several share both, its id. */
export function sourceName(source: Source, lang: Lang): string {
  const name = nameOf(source, lang);
  return (names()[lang].get(name) ?? 0) > 1 ? `${name} ${source.id}` : name;
}

const nameOf = (source: Source, lang: Lang): string =>
  `${sourceTitle(source, lang)} – ${source.publisher[lang]}${source.year === undefined ? '' : ` ${String(source.year)}`}`;

const names = oncePerRevision(() => ({ zh: counted('zh'), en: counted('en') }));

function counted(lang: Lang): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const source of siteData().published.sources) {
    const name = nameOf(source, lang);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/** What is known of a publication but needed by no chart: it is shown only on the publication's page. */
interface SourceFacts {
  readonly licence: string | undefined;
  /** The place within the publication, in the publication's own terms. */
  readonly locator: string | undefined;
  /** Address of an archived copy. */
  readonly archived: string | undefined;
  /** How many were asked or counted. */
  readonly sample: number | undefined;
  readonly population: Bilingual | undefined;
  /** Sources from which it takes its figures. */
  readonly cites: readonly Source[];
  /** Sources that take their figures from it. */
  readonly citedBy: readonly Source[];
}

const none: SourceFacts = {
  ...{ licence: undefined, locator: undefined, archived: undefined, sample: undefined, population: undefined },
  ...{ cites: [], citedBy: [] },
};

/** What the row of a source says about it; empty where there is no such source. */
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
 * The origins of a page's figures: following citations, the pages that cite nobody. A page that cites nobody is its own
 * origin.
 */
export function originsOf(source: Source, cites = (one: Source) => sourceFacts(one.id).cites): readonly Source[] {
  const seen = new Set([source]);
  // The loop over a set includes members that are added during it.
  for (const one of seen) for (const cited of cites(one)) seen.add(cited);
  return [...seen].filter((one) => cites(one).length === 0);
}
