import type { Term } from '../../content/glossary.ts';
import { glossary } from '../../content/glossary.ts';
import type { Lang } from '../../i18n/lang.ts';

export interface GlossRun {
  readonly text: string;
  readonly term: Term | undefined;
}

const spelled: Readonly<Record<Lang, readonly { name: string; term: Term }[]>> = {
  zh: spellings('zh'),
  en: spellings('en'),
};

function spellings(lang: Lang): { name: string; term: Term }[] {
  return glossary
    .flatMap((term) => term.names[lang].map((name) => ({ name, term })))
    .sort((a, b) => b.name.length - a.name.length);
}

/** Splits a text at the first occurrence of each term; the longest spelling wins. The runs joined give the same text. */
export function gloss(text: string, lang: Lang): GlossRun[] {
  const runs: GlossRun[] = [];
  const seen = new Set<Term>();
  let rest = text;
  while (rest !== '') {
    const next = firstTerm(rest, lang, seen);
    if (!next) break;
    if (next.at > 0) runs.push({ text: rest.slice(0, next.at), term: undefined });
    runs.push({ text: rest.slice(next.at, next.at + next.name.length), term: next.term });
    seen.add(next.term);
    rest = rest.slice(next.at + next.name.length);
  }
  return rest === '' ? runs : [...runs, { text: rest, term: undefined }];
}

function firstTerm(text: string, lang: Lang, seen: ReadonlySet<Term>) {
  let first: { at: number; name: string; term: Term } | undefined;
  for (const { name, term } of spelled[lang]) {
    if (seen.has(term)) continue;
    const at = indexOfWord(text, name, lang);
    if (at >= 0 && (!first || at < first.at)) first = { at, name, term };
  }
  return first;
}

/** English terms are whole words; Chinese has no spaces between words. */
function indexOfWord(text: string, name: string, lang: Lang): number {
  if (lang === 'zh') return text.indexOf(name);
  const found = new RegExp(`(^|[^\\p{L}-])${name}(?![\\p{L}-])`, 'u').exec(text);
  return found ? found.index + (found[1] ?? '').length : -1;
}
