import type { AnyChart } from '../../charts/chart.ts';
import type { ServedChart } from '../figures/served-chart.ts';
import { words } from '../../i18n/dictionary.ts';
import type { Lang } from '../../i18n/lang.ts';
import { absoluteHref, pageHref } from '../addresses/href.ts';
import { socialPicture, socialSize } from './social-picture.ts';

/** Where the oEmbed answer for a chart is, without base and language. */
export const oembedPath = (chart: Pick<AnyChart, 'id'>): string => `/oembed/${chart.id}.json`;

/** Seconds for which an answer may be kept: corrections reach new articles within a day. */
const day = 86_400;

/**
 * The oEmbed 1.0 answer for a chart. It is a file, so that it cannot keep to the width that somebody asks for: the frame
 * takes the width of its column. A withdrawn chart is a link, whose words say so: whoever embeds it anew gets no frame of
 * something that is no more.
 * @param frame markup of the frame, and what it measures in pixels where nothing else is known; none of a withdrawn chart
 */
export function oembed(
  chart: ServedChart,
  lang: Lang,
  frame: { readonly html: string; readonly width: number; readonly height: number } | undefined,
): string {
  const answer = {
    version: '1.0',
    type: frame ? 'rich' : 'link',
    title: chart.title(lang),
    provider_name: words(lang).site.name,
    provider_url: absoluteHref(pageHref(lang, '/')),
    cache_age: day,
    thumbnail_url: socialPicture(chart, lang),
    thumbnail_width: socialSize.width,
    thumbnail_height: socialSize.height,
    ...frame,
  };
  return `${JSON.stringify(answer, null, 1)}\n`;
}
