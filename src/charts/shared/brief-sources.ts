import { figureWords } from '../../i18n/words/figure-words.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { CitedSource } from './cite-sources.ts';
import { citeSources } from './cite-sources.ts';

/**
 * Who says it, in half a line: the first publisher, how many sources there are, and their grades.
 * @throws when an id is of no source
 */
export function briefSources(ids: readonly string[], sources: readonly CitedSource[], lang: Lang): string {
  const { shown, total, grades } = citeSources(ids, sources, Infinity);
  const [first] = shown;
  return first ? figureWords[lang].briefSources(first[0]?.publisher[lang] ?? '', shown.length, total, grades) : '';
}
