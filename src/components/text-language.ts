/**
 * The language tag of a title or name kept in its original words, for its `lang` attribute; undefined where it is the
 * page's own language.
 */
export function textLanguage(text: string, pageTag: string): string | undefined {
  const tag = /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? 'ja' : /\p{Script=Han}/u.test(text) ? 'zh-Hans' : 'en';
  return pageTag.startsWith(tag.slice(0, 2)) ? undefined : tag;
}
