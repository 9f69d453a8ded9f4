/** The language of original words, for a `lang` attribute: they stand in their own on pages of either one. */
export function quoteLang(text: string): string {
  if (/\p{Script=Hangul}/u.test(text)) return 'ko';
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja';
  return /\p{Script=Han}/u.test(text) ? 'zh-Hans' : 'en';
}
