import type { AnyChart } from '../../charts/chart.ts';
import { siteFigure } from '../figures/site-figure.ts';
import { words } from '../../i18n/dictionary.ts';
import type { Lang } from '../../i18n/lang.ts';
import { languageTag } from '../../i18n/lang.ts';
import { absoluteHref, pageHref } from '../addresses/href.ts';
import type { LinkedData } from './linked-data-script.ts';
import { ownLicence, siteOwner } from './site-owner.ts';
import { socialPicture } from '../discovery/social-picture.ts';

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
