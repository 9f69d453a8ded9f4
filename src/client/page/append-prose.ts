import { nonBreakingRuns } from '../../i18n/line-breaks/non-breaking-runs.ts';
import type { Lang } from '../../i18n/lang.ts';
import { appendWords } from './append-words.ts';

/** Appends running text to an element; figures stay in one line with their units, as in the built pages. */
export function appendProse(element: Element, text: string, lang: Lang): void {
  for (const run of nonBreakingRuns(text, lang)) {
    if (!run.held) {
      appendWords(element, run.text, lang);
      continue;
    }
    const span = document.createElement('span');
    span.className = 'held';
    span.textContent = run.text;
    element.append(span);
  }
}
