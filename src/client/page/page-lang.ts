import type { Lang } from '../../i18n/lang.ts';

/** The language of the page. */
export const pageLang = (): Lang => (document.documentElement.lang.startsWith('en') ? 'en' : 'zh');
