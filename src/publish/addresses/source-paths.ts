import { languages } from '../../i18n/lang.ts';
import { sourceList } from '../tables/source-list.ts';
import { langParam } from './language-paths.ts';

/** getStaticPaths of the page of every source, with those that stand before and behind it in the list. */
export const sourcePaths = () =>
  languages.flatMap((lang) => {
    const list = sourceList(lang);
    return list.map((source, index) => ({
      params: { lang: langParam(lang), source: source.id },
      props: { lang, source, before: list[index - 1], after: list[index + 1] },
    }));
  });
