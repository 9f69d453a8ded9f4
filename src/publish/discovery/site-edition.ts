import { siteHistory } from '../../history/site-history.ts';
import type { Edition } from '../../lib/dated-citation.ts';

/** The newest accepted change of the data; undefined before the first. */
export function siteEdition(): Edition | undefined {
  const newest = siteHistory().at(-1);
  return newest && { version: String(newest.number), date: newest.date };
}
