import type { Lang } from './lang.ts';
import { en } from './en.ts';
import type { Dictionary } from './zh.ts';
import { zh } from './zh.ts';

const dictionaries: Readonly<Record<Lang, Dictionary>> = { zh, en };

/** Everything the site itself says, in one language; what charts and data say comes from them. */
export function words(lang: Lang): Dictionary {
  return dictionaries[lang];
}
