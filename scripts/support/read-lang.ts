import type { WordLang } from '../../src/tables/describe.ts';
import { Misuse } from './misuse.ts';

/** The language of a command's words. @throws Misuse for one that there is not */
export function readLang(lang: string): WordLang {
  if (lang === 'zh' || lang === 'en') return lang;
  throw new Misuse(`--lang ${lang}: zh / en`);
}
