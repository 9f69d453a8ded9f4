import { max, min } from 'd3';
import { unitStyle } from '../../i18n/units.ts';
import { groundX } from '../../marks/axes.ts';
import { bracketRight } from '../../marks/bracket.ts';
import type { DrawContext } from '../../marks/draw-context.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import type { Panel } from '../../marks/drawing.ts';
import { pixels } from '../../marks/drawing.ts';
import { labels, words } from '../../marks/labels/labels.ts';
import type { Row, RowLayout } from '../../marks/rows.ts';
import { layOutRows, rowWords } from '../../marks/rows.ts';
import { rects } from '../../marks/shapes.ts';
import { widthOf } from '../../marks/text-size.ts';
import type { Speech } from '../chart.ts';
import type { MarketSizeSpreadPicked, SizePoint, Spread } from './pick.ts';
import { ratioText, sizeText, whoSays } from './words.ts';
import type { Say } from './zh.ts';

type Context = DrawContext & Speech<Say>;

type Drawn = Row<SizePoint>;

/**
 * Pixels from a bar to its number, from the number to the bracket, of the bracket's arms, and from its spine to the
 * ratio.
 */
const [beside, away, arm, after] = [8, 12, 16, 8];

/** How a strip is set: heights of bars, size of numbers, and which numbers of web pages are written. */
interface Setting {
  readonly width: number;
  readonly left: number;
  readonly bar: number;
  readonly ghost: number;
  readonly value: string;
  readonly ratio: string;
  readonly text: (point: SizePoint) => string;
}

/** The figures of one year, each as a bar from zero: tall and solid for named publishers, outlined for web pages. */
export function stripPanel(picked: MarketSizeSpreadPicked, year: number, unit: string, context: Context): Panel {
  const { lang, say, width } = context;
  const { strip } = picked;
  const wide = width >= narrowBelow;
  const head = say.yearHead(String(year), unitStyle(unit, lang).name);
  if (strip.length === 0)
    return { height: 44, marks: [words([{ text: say.noneInYear(String(year)), x: 0, y: 14, style: 'value' }])] };
  const names = strip.map((point) => whoSays(point, context));
  const room = Math.min(max(names, (name) => widthOf(name, 'name')) ?? 0, wide ? 150 : width);
  const bar = wide ? 34 : 18;
  const layout = layOutRows(strip, {
    ...{ lang, room, beside: wide, gap: 11, top: 38 },
    name: (point) => whoSays(point, context),
    // A bar below its name keeps its distance from the letters.
    mark: (point) => (point.named ? bar : 9) + (wide ? 0 : 6),
    before: (point, previous) => (previous && (previous.named || point.named) ? 6 : 0),
  });
  const setting = {
    ...{ width, left: wide ? room + 14 : 0, bar, ghost: 9, value: 'finding tinted', ratio: 'finding' },
    text: (point: SizePoint) => sizeText(point, lang, point.named ? 'unit' : 'bare'),
  };
  const panel = stripOf(layout, picked.spread, setting, context);
  return {
    ...panel,
    height: layout.bottom + 24,
    margin: { ...panel.margin, top: 28, bottom: 16 },
    marks: [words([{ text: head, x: 0, y: 14, style: 'value' }]), ...panel.marks],
  };
}

/**
 * The strip alone, at the given height. `only`: the one web page whose number is written; all of them where it is not
 * given.
 */
export function smallStrip({ strip, spread }: MarketSizeSpreadPicked, context: Context, only?: SizePoint): Panel {
  const { lang, width, height = 168 } = context;
  const names = strip.map((point) => whoSays(point, context));
  const room = Math.min(max(names, (name) => widthOf(name, 'name')) ?? 0, 84);
  // Rows of named publishers are twice as tall as those of pages, and all rows fill the height.
  const parts = strip.reduce((sum, point) => sum + (point.named ? 2 : 1), 0);
  const part = Math.min(height / Math.max(parts, 1), 36);
  const bar = Math.min(part * 1.2, 36);
  const layout = layOutRows(strip, {
    ...{ lang, room, beside: true, gap: 0 },
    name: (point) => whoSays(point, context),
    mark: (point) => part * (point.named ? 2 : 1),
  });
  const text = (point: SizePoint): string =>
    point.named || only === undefined || point === only ? sizeText(point, lang, 'bare') : '';
  const setting = { width, left: room + 10, bar, ghost: 9, value: 'large tinted', ratio: 'large', text };
  return { ...stripOf(layout, spread, setting, context), height };
}

function stripOf(layout: RowLayout<SizePoint>, spread: Spread | undefined, setting: Setting, context: Context): Panel {
  const { width, left, bar, ghost, value, text } = setting;
  const { rows } = layout;
  const style = ({ datum }: Drawn): string => (datum.named ? value : 'muted');
  const label = (row: Drawn): number => beside + widthOf(text(row.datum), style(row));
  const [low, high] = [spread?.low, spread?.high].map((end) => rows.find(({ datum }) => datum === end));
  const ratio = spread && ratioText(spread, context);
  const held = low && high ? rows.slice(rows.indexOf(low), rows.indexOf(high) + 1) : [];
  const holding = away + arm + after + widthOf(ratio ?? '', setting.ratio);
  // The scale that leaves room for every number, and for the bracket beside the numbers that it spans.
  const scale = min(
    rows,
    (row) => (width - left - label(row) - (held.includes(row) ? holding : 0)) / (row.datum.upper ?? row.datum.size),
  );
  const end = ({ datum }: Drawn): number => left + (datum.upper ?? datum.size) * (scale ?? 1);
  const tall = ({ datum }: Drawn): number => (datum.named ? bar : ghost) / 2;
  const spine = (max(held, (row) => end(row) + label(row)) ?? 0) + away + arm;
  const box = {
    x1: left,
    y1: (row: Drawn) => row.middle - tall(row),
    y2: (row: Drawn) => row.middle + tall(row),
    row: ({ datum }: Drawn) => datum.claim.id,
  };
  return {
    height: layout.bottom,
    margin: { left, right: 0, top: 0, bottom: 0 },
    x: pixels,
    y: pixels,
    marks: [
      words(rowWords(layout, { style: (point) => (point.named ? 'value' : 'muted') })),
      rects(
        rows.filter(({ datum }) => datum.upper !== undefined),
        { ...box, x2: end, style: ({ datum }) => (datum.named ? 'hollow' : 'ghost') },
      ),
      rects(rows, { ...box, x2: ({ datum }) => left + datum.size * (scale ?? 1), style: fillOf }),
      labels(rows, {
        ...{ x: end, y: ({ middle }) => middle, dx: beside, align: 'middle', style },
        text: (row) => text(row.datum) || undefined,
        row: ({ datum }) => datum.claim.id,
      }),
      left > 0 ? groundX(left) : null,
      low && high && ratio
        ? bracketRight({
            from: { x: end(low) + label(low) + away, y: low.middle },
            to: { x: end(high) + label(high) + away, y: high.middle },
            ...{ spine, text: ratio, style: setting.ratio },
          })
        : null,
    ],
  };
}

const fillOf = ({ datum }: Drawn): string => (datum.named ? (datum.forecast ? 'forecast' : 'solid') : 'ghost');
