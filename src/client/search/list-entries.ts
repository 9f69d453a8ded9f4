import type { Lang } from '../../i18n/lang.ts';
import type { SearchEntry, SearchKind } from '../../lib/search/search-entry.ts';
import { worded } from '../page/worded.ts';

/** A section a kind, in the order in which the entries come. @param kinds headings */
export function listEntries(
  entries: readonly SearchEntry[],
  kinds: Readonly<Record<SearchKind, string>>,
  lang: Lang,
): HTMLElement[] {
  return [...new Set(entries.map(({ kind }) => kind))].map((kind) => {
    const section = element('section', 'section');
    const head = element('div', 'section-head');
    head.append(worded('h2', kinds[kind], lang));
    const list = element('ul', 'section-body plain');
    list.append(...entries.filter((entry) => entry.kind === kind).map((entry) => item(entry, lang)));
    section.append(head, list);
    return section;
  });
}

function item({ name, detail, href }: SearchEntry, lang: Lang): HTMLElement {
  const entry = element('li');
  const link = worded('a', name, lang);
  link.href = href;
  entry.append(link);
  if (detail) entry.append(' ', worded('span', detail, lang, 'muted small'));
  return entry;
}

function element(tag: string, className = ''): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  return made;
}
