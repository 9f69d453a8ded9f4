/** A query as it stands in an address. Commas join lists and are allowed as they are; encoded they are hard to read. */
export const queryText = (query: URLSearchParams): string => query.toString().replaceAll('%2C', ',');

/** An address on the web as text can carry it; undefined where it is none. A round bracket would end a link in a text. */
export function webAddress(text: string): string | undefined {
  const url = URL.parse(text.trim());
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return undefined;
  return url.href.replaceAll('(', '%28').replaceAll(')', '%29').replace(/\/$/, '');
}
