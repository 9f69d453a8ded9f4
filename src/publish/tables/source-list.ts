import type { Source } from '../../datasets/published.ts';
import { oncePerRevision } from '../../datasets/once-per-revision.ts';
import { siteData } from '../../datasets/site-data.ts';
import type { Lang } from '../../i18n/lang.ts';
import { languageTag } from '../../i18n/lang.ts';
import type { Grade } from '../../lib/figure.ts';
import { grades } from '../../lib/figure.ts';

/** Every source, those of a grade together, by publisher and year within it: the order of the list and of its pages. */
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

/** What a source is called in a language: our English for its title where there is any. */
export const sourceTitle = ({ title, titleEn }: Source, lang: Lang): string => (lang === 'en' ? titleEn : title);

/**
 * Every source that carries the same publication of the same publisher, itself among them, in the order of the list:
 * so many pages, one origin. Titles are the same but for brackets and blanks; one that only says that there is none is none.
 */
export function samePublication(source: Source): readonly Source[] {
  const title = plainTitle(source);
  if (title === '') return [source];
  return sourceList('zh').filter((one) => one.publisher.zh === source.publisher.zh && plainTitle(one) === title);
}

/** In brackets as a whole stands what we call a page without a title. */
const plainTitle = ({ title }: Source): string =>
  /^（.*）$/.test(title) ? '' : title.replaceAll(/[《》（）()\s]/g, '');

/** A name that no other source has: its title, who published it, and where those are the same for several, its id. */
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
