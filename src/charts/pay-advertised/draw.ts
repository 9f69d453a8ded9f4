import { max, ticks } from 'd3';
import { formatNumber } from '../../i18n/format-number.ts';
import { wrapText } from '../../i18n/line-breaks/wrap-text.ts';
import { gridX } from '../../marks/axes.ts';
import type { DrawContext } from '../../marks/draw-context.ts';
import type { Panel } from '../../marks/drawing.ts';
import { pixels, figure, drawEmpty } from '../../marks/drawing.ts';
import type { Words } from '../../marks/labels/labels.ts';
import { words } from '../../marks/labels/labels.ts';
import { rects } from '../../marks/shapes.ts';
import { fontSize, lineHeight } from '../../marks/text-size.ts';
import type { Speech, ChartText } from '../chart.ts';
import type { Bar, SetOptions, Strip } from './draw-strip.ts';
import { barsOf, medianMarks, nameRoom, namesOf } from './draw-strip.ts';
import { rangesOf, mainBands } from './pick.ts';
import type { AdvertSet } from './pick-sets.ts';
import { amount, experienceName, setName } from './words.ts';
import type { Say } from './zh.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import type { PayAdvertisedPicked } from './pick.ts';

type Context = DrawContext & Speech<Say>;

/**
 * One set of adverts: one strip per group, its adverts as thin bars from low to high end, sorted, the medians as thick
 * lines.
 */
function setPanel(set: AdvertSet, options: SetOptions, context: Context): Panel {
  const { lang, say } = context;
  const { width, scale, beside, most, headed, axis } = options;
  const shown = set.bands.filter((band) => rangesOf(band).length > 0);
  const few = set.bands.filter((band) => rangesOf(band).length === 0);
  // The bars of single adverts are equally thick in all strips of a panel.
  const pitch = Math.min(5, most / (max(shown, ({ count }) => count) ?? 1));
  const heading = headed
    ? wrapText(`${setName(set, lang)} · ${say.count(amount(set.count, lang))}`, width / 13 - 1, lang)
    : [];
  const first = heading.length * lineHeight + (headed ? 6 : 0);
  let top = first;
  const strips = shown.map((band): Strip => {
    const start = top + (beside ? 26 : 20);
    const bottom = start + Math.max(4, band.count * pitch);
    top = bottom + (beside ? 8 : 6);
    return { band, top: start, bottom };
  });
  const bottom = top + 2;
  const note =
    few.length > 0 && headed
      ? wrapText(
          say.few(few.map((band) => say.fewBand(experienceName(band, context), amount(band.count, lang)))),
          width / fontSize - 1,
          lang,
        )
      : [];
  const foot = axis ? 24 : 0;
  return {
    height: bottom + foot + note.length * lineHeight + (note.length > 0 ? 6 : 0),
    width,
    margin: {
      left: beside ? nameRoom : 1,
      right: beside ? 12 : 2,
      top: first,
      bottom: foot + note.length * lineHeight + (note.length > 0 ? 6 : 0),
    },
    x: { domain: [...scale] },
    y: pixels,
    marks: [
      ...(headed
        ? [gridX({ values: ticks(scale[0], scale[1], 3), text: (value) => (axis ? formatNumber(value, lang) : '') })]
        : []),
      rects(strips.flatMap(barsOf(pitch)), {
        // Bars beyond the scale are cut off at its end, but stay visible there.
        x1: ({ low }) => Math.min(low, scale[1] * 0.985),
        x2: ({ high }) => Math.min(high, scale[1]),
        ...{ y1: ({ y1 }: Bar) => y1, y2: ({ y2 }: Bar) => y2, row: ({ row }: Bar) => row },
        style: 'soft',
      }),
      ...medianMarks(strips, options, context),
      words([
        ...heading.map((text, line): Words => ({ text, x: 0, y: 13 + line * lineHeight, style: 'value' })),
        ...strips.flatMap((strip) => namesOf(strip, beside, context)),
        ...note.map((text, line): Words => ({ text, x: 0, y: bottom + foot + 15 + line * lineHeight, style: 'muted' })),
      ]),
    ],
  };
}

const between = 28;
const columnGap = 32;

/**
 * The set with the most usable adverts over the full width; the others below it in columns, as small panels on the same
 * scale.
 */
export function draw({ drawn, scale }: PayAdvertisedPicked, text: ChartText, context: Context): SVGSVGElement {
  const [lead, ...others] = drawn;
  if (!lead || !scale) return drawEmpty(context, text.title);
  const { width, lang, say } = context;
  const wide = width >= narrowBelow;
  const key = wrapText(say.key, width / fontSize - 1, lang);
  const keyPanel: Panel = {
    height: key.length * lineHeight + 10,
    y: pixels,
    marks: [words(key.map((line, index) => ({ text: line, x: 0, y: 13 + index * lineHeight, style: 'muted' })))],
  };
  const common = { scale, headed: true, axis: true };
  const main = setPanel(lead, { ...common, width, beside: wide, most: wide ? 170 : 130 }, context);
  const columns = wide ? 3 : 1;
  const own = (width - columnGap * (columns - 1)) / columns;
  // On a phone they share the first panel's axis, in one column.
  const small = others.map((set) =>
    setPanel(
      set,
      { ...common, width: own, beside: false, most: wide ? 70 : 44, axis: wide },
      { ...context, width: own },
    ),
  );
  const ends = Array.from({ length: columns }, () => keyPanel.height + main.height + between);
  const placed = small.map((panel): Panel => {
    const column = ends.indexOf(Math.min(...ends));
    const top = ends[column] ?? 0;
    ends[column] = top + panel.height + between - 10;
    return { ...panel, top, left: column * (own + columnGap) };
  });
  return figure(context, text.alt, 'people', [keyPanel, { ...main, top: keyPanel.height }, ...placed]);
}

/** The two groups in the title, with their medians. */
export function thumbnail({ drawn, scale }: PayAdvertisedPicked, text: ChartText, context: Context): SVGSVGElement {
  const [lead] = drawn;
  if (!lead || !scale) return drawEmpty(context, text.title);
  const { width, height = 168 } = context;
  const bands = mainBands(lead);
  const set = { ...lead, bands: bands.length > 0 ? bands : lead.bands.slice(0, 2) };
  const largest = Math.max(...set.bands.map(({ count }) => count));
  const all = set.bands.reduce((sum, { count }) => sum + count, 0);
  // The height that the names leave.
  const most = ((height - set.bands.length * 28) * largest) / all;
  const panel = setPanel(set, { width, scale, beside: false, most, headed: false, axis: false }, context);
  return figure(context, text.alt, 'people', [{ ...panel, height }]);
}
