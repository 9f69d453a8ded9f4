import { max } from 'd3-array';
import type { ScaleLinear } from 'd3-scale';
import type { Lang } from '../../i18n/lang.ts';
import { fontSize } from '../../marks/by-hand/text.ts';
import { measureText } from '../../i18n/measure-text.ts';
import type { Speech } from '../chart.ts';
import type { Offer, OfferGroup } from './pick.ts';
import { amount } from './words.ts';
import type { Say } from './zh.ts';

export interface OfferLayout extends Speech<Say> {
  /** CNY a month to pixels, from the labels to the end of the axis. */
  readonly x: ScaleLinear<number, number>;
  readonly width: number;
  /** Right edge of the counts. */
  readonly counts: number;
  readonly wide: boolean;
}

export const cityHeight = 32;
const summaryHeight = 30;
const singlePitch = 9;
const writtenPitch = 15;
const singleLeast = 24;

/** Lines of a group stand farther apart where an end beyond the axis is written beside more than one of them. */
export function pitchOf(group: OfferGroup, { x }: OfferLayout): number {
  const [, most = 0] = x.domain();
  const beyond = group.offers.filter((offer) => offer.high > most);
  return beyond.length > 1 || beyond.some((offer) => isOutside(offer, most)) ? writtenPitch : singlePitch;
}

export const groupHeight = (group: OfferGroup, layout: OfferLayout): number =>
  group.summary ? summaryHeight : Math.max(singleLeast, group.offers.length * pitchOf(group, layout) + 9);

/** Nothing of it lies on the axis: both ends are written, on the axis side of the arrow. */
export const isOutside = (offer: Offer, most: number): boolean => offer.low >= most && offer.high > most;

/** Room right of the axis: for the medians of a row, or for the longest end written beside an arrow. */
export function rightRoom(groups: readonly OfferGroup[], most: number, wide: boolean, lang: Lang): number {
  const beyond = groups.flatMap((group) =>
    group.summary ? [] : group.offers.filter((offer) => offer.high > most && !isOutside(offer, most)),
  );
  const written = max(beyond, (offer) => measureText(amount(offer.high, lang)) * fontSize) ?? 0;
  const medians = wide && groups.some((group) => group.summary);
  return Math.max(medians ? 140 : 20, written === 0 ? 0 : written + 16);
}
