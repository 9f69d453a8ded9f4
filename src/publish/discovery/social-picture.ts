import type { AnyChart } from '../../charts/chart.ts';
import type { Lang } from '../../i18n/lang.ts';
import { absoluteHref, pageHref } from '../addresses/href.ts';

/** The picture of a link preview, with scheme and host, and its text alternative. */
export interface Card {
  readonly address: string;
  readonly alt: string;
}

/** Size of a picture for link previews, in pixels. */
export const socialSize = { width: 1200, height: 628 } as const;

/** The address of a chart's picture for link previews, with scheme and host. */
export const socialPicture = (chart: Pick<AnyChart, 'id'>, lang: Lang): string =>
  absoluteHref(pageHref(lang, `/charts/${chart.id}.social.png`));
