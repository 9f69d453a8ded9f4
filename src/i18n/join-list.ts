import type { Lang } from './lang.ts';

const english = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Names in a sentence: `北京、上海、深圳`; `Beijing, Shanghai and Shenzhen`. */
export function joinList(names: readonly string[], lang: Lang): string {
  return lang === 'zh' ? names.join('、') : english.format(names);
}
