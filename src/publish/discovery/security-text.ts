import { absoluteHref, fileHref } from '../addresses/href.ts';

/**
 * Whom to tell of a weakness (RFC 9116).
 * @param contact the page that says how
 * @param date of the newest revision: the text expires within a year of it, so a site that nobody keeps stops promising an answer
 */
export function securityText(contact: string, date: string): string {
  const [year = '', month = ''] = date.split('-');
  return [
    `Contact: ${contact}`,
    `Expires: ${+year + 1}-${month}-01T00:00:00Z`,
    'Preferred-Languages: zh, en',
    `Canonical: ${absoluteHref(fileHref('/.well-known/security.txt'))}`,
    '',
  ].join('\n');
}
