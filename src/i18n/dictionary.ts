import type { Lang } from './lang.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** The Chinese words are the measure: a key another language lacks, or has beyond them, is a type error. */
export type Dictionary = typeof zh;

const dictionaries: Readonly<Record<Lang, Dictionary>> = { zh, en };

/** Everything the site itself says, in one language; what charts and data say comes from them. */
export function words(lang: Lang): Dictionary {
  return dictionaries[lang];
}
