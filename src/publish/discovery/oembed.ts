import type { AnyChart } from '../../charts/chart.ts';
import type { ServedChart } from '../figures/served-chart.ts';
import { words } from '../../i18n/dictionary.ts';
import type { Lang } from '../../i18n/lang.ts';
import { absoluteHref, pageHref } from '../addresses/href.ts';
import { socialPicture, socialSize } from './social-picture.ts';

/** Path of a chart's oEmbed response, without base and language. */
export const oembedPath = (chart: Pick<AnyChart, 'id'>): string => `/oembed/${chart.id}.json`;

/** Seconds for which a response may be cached, so that corrections reach new articles within a day. */
const day = 86_400;

/**
 * The oEmbed 1.0 response for a chart. It is a static file, so it cannot follow a requested width: the frame takes the
 * width of its column. For a withdrawn chart it is a link that says so, so that nobody newly embeds a frame of it.
 * @param frame markup of the frame, and its size in pixels where nothing else is known; undefined for a withdrawn chart
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
