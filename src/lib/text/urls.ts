/**
 * A query as an address contains it. Commas, which separate lists, are not encoded: they are allowed and easier to
 * read.
 */
export const queryText = (query: URLSearchParams): string => query.toString().replaceAll('%2C', ',');

/**
 * A web address that can be put into text; undefined where the text is none. Round brackets are encoded, because they
 * would end a link in Markdown.
 */
export function webAddress(text: string): string | undefined {
  const url = URL.parse(text.trim());
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return undefined;
  return url.href.replaceAll('(', '%28').replaceAll(')', '%29').replace(/\/$/, '');
}
