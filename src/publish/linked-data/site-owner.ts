import { words } from '../../i18n/dictionary.ts';
import type { Lang } from '../../i18n/lang.ts';
import { absoluteHref, pageHref } from '../addresses/href.ts';
import { repositoryAddress } from '../addresses/repository.ts';
import type { LinkedData } from './linked-data-script.ts';

/** Of our own words, our drawings and the compilation of the tables. */
export const ownLicence = 'https://creativecommons.org/licenses/by/4.0/';

/** Who made the site, in JSON-LD. */
export const siteOwner = (lang: Lang): LinkedData => ({
  '@type': 'Organization',
  name: words(lang).site.name,
  url: absoluteHref(pageHref(lang, '/')),
  // Of undefined, JSON keeps nothing.
  sameAs: repositoryAddress(),
});
