/** The two languages of the site; Chinese is the default and has no prefix in addresses. */
export const languages = ['zh', 'en'] as const;

export type Lang = (typeof languages)[number];

/** The same words in both languages. */
export type Bilingual = Readonly<Record<Lang, string>>;

/** BCP 47 tag for `lang` attributes, hreflang and Intl. */
export const languageTag: Readonly<Record<Lang, string>> = { zh: 'zh-Hans-CN', en: 'en' };
