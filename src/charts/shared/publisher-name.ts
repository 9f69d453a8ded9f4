import type { Bilingual, Lang } from '../../i18n/lang.ts';

/** A publisher as labels name it: without the explanation in brackets that its full name may carry. */
export const publisherName = (publisher: Bilingual, lang: Lang): string => publisher[lang].replace(/\s?[（(].*$/, '');
