import type { Lang } from '../../i18n/lang.ts';
import { wordBreaks } from '../../i18n/line-breaks/word-breaks.ts';
import { appendProse } from './append-prose.ts';

/** Fills a heading anew; Chinese breaks between words only, as Headline.astro built it. */
export function fillHeadline(heading: Element | null, text: string, lang: Lang): void {
  if (!heading) return;
  heading.replaceChildren();
  (lang === 'zh' ? wordBreaks(text) : [text]).forEach((part, index) => {
    if (index > 0) heading.append(document.createElement('wbr'));
    appendProse(heading, part, lang);
  });
}
