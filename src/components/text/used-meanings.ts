const meanings = /<div class="term-meaning" id="(term-[\w-]+)"[^>]*>[\s\S]*?<\/div>/g;

/**
 * Markup of a page without the meanings of terms for which it has no button; without any terms, the whole list is
 * removed.
 */
export function usedMeanings(markup: string): string {
  const used = new Set([...markup.matchAll(/popovertarget="(term-[\w-]+)"/g)].map(([, id]) => id));
  if (used.size === 0) return markup.replace(/<section class="term-meanings"[^>]*>[\s\S]*?<\/section>/, '');
  return markup.replaceAll(meanings, (meaning, id: string) => (used.has(id) ? meaning : ''));
}
