import type { Markish } from '@observablehq/plot';
import { group } from 'd3';
import { formatFigure } from '../../i18n/format-figure.ts';
import { wrapText } from '../../i18n/line-breaks/wrap-text.ts';
import type { Words } from '../../marks/labels/labels.ts';
import { words } from '../../marks/labels/labels.ts';
import { rects } from '../../marks/shapes.ts';
import type { Symbol } from '../../marks/symbols.ts';
import { symbols } from '../../marks/symbols.ts';
import { fontSize } from '../../marks/text-size.ts';
import { joinList } from '../../i18n/sentences.ts';
import type { Speech } from '../chart.ts';
import type { Layout } from './draw-means.ts';
import type { Offer } from './pick.ts';
import { placeName } from './words-finding.ts';
import type { Say } from './zh.ts';

/** Pixels between an arrow and its words; the number of a mean stands between them. */
const lift = 34;

/** Where an offer's symbol stands: equal offers stand side by side. */
interface Placed extends Offer {
  readonly x: number;
  /** The printed end at which the symbol stands. */
  readonly end: number;
}

/**
 * Advertised pay, at the left of its band: a value, an interval, or an arrow from its printed end; each with its
 * cities.
 */
export function offerMarks(offers: readonly Offer[], layout: Layout, speech: Speech<Say>): Markish[] {
  const { inset, step } = spacing(layout);
  const alike = group(offers, ({ tenure, low, high }) => `${tenure} ${low ?? ''} ${high ?? ''}`);
  const placed = [...alike.values()].flatMap((own) =>
    own.map((offer, index): Placed => ({
      ...offer,
      x: layout.band(offer.tenure).left + inset + index * step,
      end: offer.low ?? offer.high ?? 0,
    })),
  );
  const isInterval = ({ low, high }: Placed) => low !== undefined && high !== undefined && low < high;
  const common = { row: ({ id }: Placed) => id, style: 'outlined' };
  return [
    rects(placed.filter(isInterval), {
      x1: ({ x }) => x - 4,
      x2: ({ x }) => x + 4,
      y1: ({ low }) => low,
      y2: ({ high }) => high,
      ...common,
    }),
    symbols(
      placed.filter((offer) => !isInterval(offer)),
      { x: ({ x }) => x, y: ({ end }) => end, symbol: symbolOf, ...common },
    ),
    words([...alike.values()].flatMap((own) => labelOf(own, layout, speech))),
  ];
}

/** Pixels between symbols side by side, and before the first. */
const spacing = ({ narrow }: Layout) => (narrow ? { inset: 8, step: 11 } : { inset: 10, step: 13 });

const symbolOf = ({ low, high }: Offer): Symbol => (high === undefined ? 'up' : low === undefined ? 'down' : 'diamond');

/** Above an arrow that points up; otherwise right of the mark, in the space that is free. */
function labelOf(own: readonly Offer[], layout: Layout, { lang, say }: Speech<Say>): Words[] {
  const [first] = own;
  if (!first?.claim.figure) return [];
  const { left, right } = layout.band(first.tenure);
  // In a narrow band the English drawing gives the number of cities; the tips name them.
  const many = layout.narrow && lang === 'en' && own.length > 2;
  const nameOf = ({ claim }: Offer) => (layout.narrow && !claim.city ? say.elsewhere : placeName(claim, lang));
  const places = many ? say.cities(own.length) : joinList(own.map(nameOf), lang);
  const text = say.offers(places, formatFigure(first.claim.figure, lang, 'bare'));
  const { low, high } = first;
  if (high === undefined && low !== undefined) {
    const lines = wrapText(text, (right - left) / fontSize, lang);
    return [{ text: lines, x: left + 4, y: layout.y(low) - lift, align: 'last' }];
  }
  const { inset, step } = spacing(layout);
  const x = left + inset + (own.length - 1) * step + 12;
  const lines = wrapText(text, (layout.band('1-3').right - x) / fontSize, lang);
  const middle = (layout.y(low ?? high ?? 0) + layout.y(high ?? low ?? 0)) / 2;
  return [{ text: lines, x, y: middle, align: 'middle', style: 'halo' }];
}
