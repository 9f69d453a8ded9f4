/** An address on the web as text can carry it; undefined where it is none. A round bracket would end a link in a text. */
export function webAddress(text: string): string | undefined {
  const url = URL.parse(text.trim());
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return undefined;
  return url.href.replaceAll('(', '%28').replaceAll(')', '%29').replace(/\/$/, '');
}
