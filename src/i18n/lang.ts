/** The two languages of the site; Chinese is the default and has no prefix in addresses. */
export const languages = ['zh', 'en'] as const;

export type Lang = (typeof languages)[number];

/** A text in both languages. */
export type Bilingual = Readonly<Record<Lang, string>>;

/** The BCP 47 tag for `lang` attributes, hreflang and Intl. */
export const languageTag: Readonly<Record<Lang, string>> = { zh: 'zh-Hans-CN', en: 'en' };

/** The language of a quote, for a `lang` attribute: pages in either language show the original words. */
export function quoteLang(text: string): string {
  if (/\p{Script=Hangul}/u.test(text)) return 'ko';
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja';
  return /\p{Script=Han}/u.test(text) ? 'zh-Hans' : 'en';
}
