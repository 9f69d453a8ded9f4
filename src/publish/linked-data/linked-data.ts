import { scriptSafeJson } from '../../lib/text/xml.ts';
import { words } from '../../i18n/dictionary.ts';
import type { Lang } from '../../i18n/lang.ts';
import { absoluteHref, pageHref } from '../addresses/href.ts';
import { repositoryAddress } from '../addresses/repository.ts';
import { storyPath, storyWords } from '../../content/story/words.ts';
import { siteHistory } from '../../history/site-history.ts';
import { languageTag } from '../../i18n/lang.ts';
import type { AnyChart } from '../../charts/chart.ts';
import { siteFigure } from '../figures/site-figure.ts';
import { socialPicture } from '../discovery/social-picture.ts';

/** JSON-LD as a script element of a data type: browsers do not run it, so no policy for scripts blocks it. */
export const linkedDataScript = (value: LinkedData): string =>
  `<script type="application/ld+json">${scriptSafeJson({ '@context': 'https://schema.org', ...value })}</script>`;

/** An object of schema.org; undefined properties are left out. */
export interface LinkedData {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

/** The licence of our own words, our drawings and the compilation of the tables. */
export const ownLicence = 'https://creativecommons.org/licenses/by/4.0/';

/** Who made the site, in JSON-LD. */
export const siteOwner = (lang: Lang): LinkedData => ({
  '@type': 'Organization',
  name: words(lang).site.name,
  url: absoluteHref(pageHref(lang, '/')),
  // JSON leaves out undefined values.
  sameAs: repositoryAddress(),
});

/** The story as an `Article` of schema.org; its date is the day on which its figures last changed. */
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

/** A chart's picture as an `ImageObject` of schema.org, in the words of its page. */
export function imageLinkedData(chart: AnyChart, lang: Lang): LinkedData {
  const { record } = siteFigure(chart, lang);
  return {
    '@type': 'ImageObject',
    name: record.words.title,
    caption: record.words.subtitle,
    url: absoluteHref(pageHref(lang, `/charts/${chart.id}/`)),
    contentUrl: absoluteHref(pageHref(lang, `/charts/${chart.id}.png`)),
    thumbnailUrl: socialPicture(chart, lang),
    encodingFormat: 'image/png',
    license: ownLicence,
    acquireLicensePage: absoluteHref(pageHref(lang, '/embedding/', 'licence')),
    creditText: words(lang).site.name,
    creator: siteOwner(lang),
    inLanguage: languageTag[lang],
    version: record.version,
    dateModified: record.date ?? undefined,
  };
}
