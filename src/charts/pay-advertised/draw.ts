import { wrapText } from '../../i18n/line-breaks/wrap-text.ts';
import type { DrawContext } from '../../marks/draw-context.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import { drawEmpty } from '../../marks/empty.ts';
import type { Panel } from '../../marks/figure.ts';
import { figure, pixels } from '../../marks/figure.ts';
import { words } from '../../marks/labels/labels.ts';
import { fontSize, lineHeight } from '../../marks/type.ts';
import type { ChartText, Speech } from '../chart.ts';
import { setPanel } from './draw-set.ts';
import type { PayAdvertisedPicked } from './pick.ts';
import { mainBands } from './pick.ts';
import type { Say } from './zh.ts';

type Context = DrawContext & Speech<Say>;

const between = 28;
const columnGap = 32;

/** The set that answers most, over the whole width; the others below in columns, each a small panel on the same scale. */
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
  // On a phone they share the first one's axis, in one column.
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
  // What the names leave of the height.
  const most = ((height - set.bands.length * 28) * largest) / all;
  const panel = setPanel(set, { width, scale, beside: false, most, headed: false, axis: false }, context);
  return figure(context, text.alt, 'people', [{ ...panel, height }]);
}
