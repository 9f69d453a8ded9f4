import type { CitedSource } from '../../charts/shared/cite-sources.ts';
import { briefSources } from '../../charts/shared/brief-sources.ts';
import { citeSources } from '../../charts/shared/cite-sources.ts';
import { colon, figureWords, gradeWords } from '../../i18n/words/figure-words.ts';
import type { Lang } from '../../i18n/lang.ts';
import { fillIn } from './fill-in.ts';
import { appendWords, worded } from '../page/append-words.ts';

/** Fills the source line anew, as SourceLine.astro built it. */
export function fillSources(host: HTMLElement, ids: readonly string[], all: readonly CitedSource[], lang: Lang): void {
  const line = host.querySelector<HTMLElement>('.figure-sources');
  if (!line) return;
  const w = figureWords[lang];
  const grades = gradeWords[lang];
  const citation = citeSources(ids, all);
  const label = (word: string) => worded('span', `${word}${colon[lang]}`, lang, 'cited-label');
  const cited = citation.shown.map((group) => {
    const publisher = worded('span', group[0]?.publisher[lang] ?? '', lang, 'cited');
    for (const source of group) {
      const year = document.createElement('span');
      year.className = 'cited-year';
      const link = worded('a', source.year === undefined ? w.undated : String(source.year), lang);
      link.href = fillIn(line.dataset['source'] ?? '', source.id);
      const grade = worded('abbr', source.grade, lang, 'grade');
      grade.title = grades.short[source.grade];
      year.append(link, ' ', grade);
      publisher.append(' ', year);
    }
    return publisher;
  });
  const first = document.createElement('p');
  first.append(label(w.sources), ...cited.flatMap((part) => [' ', part]));
  if (!citation.complete) {
    const more = worded('a', w.moreSources(citation.total), lang);
    more.href = line.dataset['all'] ?? '';
    first.append(' ', more);
  }
  const second = document.createElement('p');
  second.append(
    label(grades.label),
    ...citation.grades.flatMap((grade) => {
      const part = worded('span', '', lang, 'cited');
      part.append(worded('span', grade, lang, 'grade'), ` ${grades.short[grade]}`);
      return [' ', part];
    }),
  );
  line.replaceChildren(first, second);
  line.hidden = citation.total === 0;
  const brief = host.querySelector('.embed-sources');
  brief?.replaceChildren();
  if (brief) appendWords(brief, briefSources(ids, all, lang), lang);
}
