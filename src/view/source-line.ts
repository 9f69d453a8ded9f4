import type { CitedSource } from '../charts/shared/cite-sources.ts';
import { citeSources } from '../charts/shared/cite-sources.ts';
import type { Lang } from '../i18n/lang.ts';
import { colon, figureWords, gradeWords } from '../i18n/words/figure-words.ts';
import type { Part } from './element.ts';
import { h } from './element.ts';
import { gradeMark, gradeWith } from './badges.ts';
import { words } from './words.ts';

export interface SourceLinks<S extends CitedSource> {
  /** Address of the list of all sources of the figure. */
  readonly all: string;
  /** Address that the year of a source links to. */
  readonly of: (source: S) => string | undefined;
}

/**
 * Who says it, in two lines: publisher, year, grade, and the meaning of the grades. Empty where there are no sources.
 * @throws when an id has no source
 */
export function sourceLine<S extends CitedSource>(
  ids: readonly string[],
  sources: readonly S[],
  lang: Lang,
  links: SourceLinks<S>,
): Part[] {
  const { shown, grades, total, complete } = citeSources(ids, sources);
  if (total === 0) return [];
  const say = figureWords[lang];
  const label = (word: string) => h('span', { class: 'cited-label' }, word + colon[lang]);
  const dated = (source: S): Part[] => {
    const year = String(source.year ?? say.undated);
    const href = links.of(source);
    const link = href === undefined ? year : h('a', { href }, year);
    return [' ', h('span', { class: 'cited-year' }, link, ' ', gradeMark(source.grade, lang))];
  };
  const cited = (parts: readonly Part[]): Part[] => [' ', h('span', { class: 'cited' }, ...parts)];
  return [
    h(
      'p',
      {},
      label(say.sources),
      ...shown.flatMap((group) => cited([...words(group[0]?.publisher[lang] ?? '', lang), ...group.flatMap(dated)])),
      ...(complete ? [] : [' ', h('a', { href: links.all }, say.moreSources(total))]),
    ),
    h(
      'p',
      {},
      label(gradeWords[lang].label),
      ...grades.flatMap((grade) => cited(gradeWith(grade, gradeWords[lang].short[grade]))),
    ),
  ];
}
