import type { ScriptWords } from '../../i18n/words/interaction-words.ts';

/** What the script of a figure says, in the page's language: our own page wrote it, with this type. */
export const figureWords = (host: Element): ScriptWords =>
  JSON.parse(host.querySelector('.figure-words')?.textContent ?? '') as ScriptWords;
