import type { ScriptWords } from '../../i18n/words/interaction-words.ts';

/** The texts of a figure's script in the page's language; our own build wrote them, with this type. */
export const figureWords = (host: Element): ScriptWords =>
  JSON.parse(host.querySelector('.figure-words')?.textContent ?? '') as ScriptWords;
