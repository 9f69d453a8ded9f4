import type { Lang } from '../../i18n/lang.ts';
import { languages } from '../../i18n/lang.ts';

/** `lang` of src/pages/[...lang]/: undefined is the default language, which has no prefix. */
export const langParam = (lang: Lang): string | undefined => (lang === 'zh' ? undefined : lang);

/** getStaticPaths of a page that exists once in each language. */
export function languagePaths() {
  return languages.map((lang) => ({ params: { lang: langParam(lang) }, props: { lang } }));
}
