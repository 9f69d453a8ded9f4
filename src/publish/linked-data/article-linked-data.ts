import { storyPath, storyWords } from '../../content/story/words.ts';
import { siteHistory } from '../../history/site-history.ts';
import type { Lang } from '../../i18n/lang.ts';
import { languageTag } from '../../i18n/lang.ts';
import { absoluteHref, pageHref } from '../addresses/href.ts';
import type { LinkedData } from './linked-data-script.ts';
import { ownLicence, siteOwner } from './site-owner.ts';

/** The story as an `Article` of schema.org; its day is that on which its figures last changed. */
export function articleLinkedData(lang: Lang): LinkedData {
  const { title, lead } = storyWords[lang];
  return {
    '@type': 'Article',
    headline: title,
    description: lead,
    url: absoluteHref(pageHref(lang, storyPath)),
    author: siteOwner(lang),
    publisher: siteOwner(lang),
    license: ownLicence,
    isAccessibleForFree: true,
    inLanguage: languageTag[lang],
    dateModified: siteHistory().at(-1)?.date,
  };
}
