import { max, ticks } from 'd3';
import { formatNumber } from '../../i18n/format-number.ts';
import { wrapText } from '../../i18n/line-breaks/wrap-text.ts';
import { gridX } from '../../marks/axes.ts';
import type { DrawContext } from '../../marks/draw-context.ts';
import type { Panel } from '../../marks/figure.ts';
import { pixels } from '../../marks/figure.ts';
import type { Words } from '../../marks/labels/labels.ts';
import { words } from '../../marks/labels/labels.ts';
import { rects } from '../../marks/shapes.ts';
import { fontSize, lineHeight } from '../../marks/type.ts';
import type { Speech } from '../chart.ts';
import type { Bar, SetOptions, Strip } from './draw-strip.ts';
import { barsOf, medianMarks, nameRoom, namesOf } from './draw-strip.ts';
import { rangesOf } from './pick.ts';
import type { AdvertSet } from './pick-sets.ts';
import { amount, experienceName, setName } from './words-names.ts';
import type { Say } from './zh.ts';

type Context = DrawContext & Speech<Say>;

/** One set: a strip a group, its adverts as thin bars from low to high end, sorted, the medians as thick lines. */
export function setPanel(set: AdvertSet, options: SetOptions, context: Context): Panel {
  const { lang, say } = context;
  const { width, scale, beside, most, headed, axis } = options;
  const shown = set.bands.filter((band) => rangesOf(band).length > 0);
  const few = set.bands.filter((band) => rangesOf(band).length === 0);
  // One thickness an advert in all strips of a panel.
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
        // What lies beyond the scale is cut off at its end, and still to be seen there.
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
