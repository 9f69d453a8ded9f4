import type { Lang } from './lang.ts';
import { en } from './en.ts';
import type { Dictionary } from './zh.ts';
import { zh } from './zh.ts';

const dictionaries: Readonly<Record<Lang, Dictionary>> = { zh, en };

/** The words of the site itself in one language. The words of charts and of the data are kept with them. */
export function words(lang: Lang): Dictionary {
  return dictionaries[lang];
}
