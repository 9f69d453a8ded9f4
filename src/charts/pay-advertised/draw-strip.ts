import type { Markish } from '@observablehq/plot';
import type { DrawContext } from '../../marks/draw-context.ts';
import type { Words } from '../../marks/labels/labels.ts';
import { labels } from '../../marks/labels/labels.ts';
import { symbols } from '../../marks/symbols.ts';
import type { Speech } from '../chart.ts';
import { rangesOf } from './pick.ts';
import type { Band, Range, Summary } from './pick-sets.ts';
import { amount, experienceName, medianRange } from './words.ts';
import type { Say } from './zh.ts';

type Context = DrawContext & Speech<Say>;

export interface SetOptions {
  readonly width: number;
  readonly scale: readonly [number, number];
  /** Whether names stand left of the strips and medians above their lines; otherwise both stand above each strip. */
  readonly beside: boolean;
  /** Height in pixels that the largest group may take. */
  readonly most: number;
  /** Whether the panel has a heading; a thumbnail has none. */
  readonly headed: boolean;
  /** Whether the axis has numbers below its lines. */
  readonly axis: boolean;
}

/** A group with its vertical place in its panel. */
export interface Strip {
  readonly band: Band;
  readonly top: number;
  readonly bottom: number;
}

/** Adverts with equal pay, with their place. */
export interface Bar extends Range {
  readonly y1: number;
  readonly y2: number;
  readonly row: string;
}

/** Width of names that stand beside their strips. */
export const nameRoom = 118;

/** Adverts from the top down; adverts with equal pay are one bar, as thick as they are many. */
export const barsOf =
  (pitch: number) =>
  ({ band, top }: Strip): Bar[] => {
    let y = top;
    return rangesOf(band).map((range, index) => {
      const y1 = y;
      y += range.count * pitch;
      const row = band.singles[index]?.advert.id ?? band.id;
      const line = Math.min(0.4, pitch * 0.3) + (pitch > 2 ? 1 : 0);
      return { ...range, y1, y2: y - line, row };
    });
  };

/**
 * Both medians of each summarised group as thick lines, with their figures above them where names stand beside the
 * strips.
 */
export function medianMarks(
  strips: readonly Strip[],
  { beside, width, scale }: Pick<SetOptions, 'beside' | 'width' | 'scale'>,
  { lang, say }: Context,
): Markish[] {
  const ends = strips.flatMap((strip, index) => {
    const { summary } = strip.band;
    if (!summary) return [];
    const apart = ((summary.high.median - summary.low.median) / scale[1]) * (width - nameRoom) > 60;
    return (['low', 'high'] as const).map((end) => ({
      ...strip,
      value: summary[end].median,
      text: index === 0 ? say[end](amount(summary[end].median, lang)) : amount(summary[end].median, lang),
      anchor: index === 0 || !apart ? (end === 'low' ? ('end' as const) : ('start' as const)) : ('middle' as const),
    }));
  });
  type End = (typeof ends)[number];
  return [
    ...ends.map((end) =>
      symbols([end], {
        ...{ x: end.value, y: (end.top + end.bottom) / 2, symbol: 'tick', r: (end.bottom - end.top) / 2 + 3 },
        ...{ row: ({ band }: End) => band.id, style: 'edge' },
      }),
    ),
    ...(beside
      ? [
          labels(ends, {
            ...{ x: ({ value }: End) => value, y: ({ top }: End) => top - 8, text: ({ text }: End) => text },
            ...{ anchor: ({ anchor }: End) => anchor, style: 'value tinted halo' },
          }),
        ]
      : []),
  ];
}

/**
 * The name of a group and its number of adverts; where they stand above the strip, its medians too, which have no room
 * above their lines.
 */
export function namesOf({ band, top, bottom }: Strip, beside: boolean, context: Context): Words[] {
  const { lang, say } = context;
  const name = experienceName(band, context);
  const count = say.count(amount(band.count, lang));
  if (!beside) {
    const pay = (summary: Summary): Words[] => [
      { text: medianRange(summary, context), x: context.width, y: top - 7, anchor: 'end', style: 'value tinted' },
    ];
    return [{ text: `${name} ${count}`, x: 0, y: top - 7, style: '' }, ...(band.summary ? pay(band.summary) : [])];
  }
  const middle = (top + bottom) / 2;
  return [
    { text: name, x: 0, y: middle - 3, style: 'value' },
    { text: count, x: 0, y: middle + 13, style: 'muted' },
  ];
}
