import { gridX, wordsBelow, fieldX } from '../../marks/axes.ts';
import type { DrawContext } from '../../marks/draw-context.ts';
import type { Panel } from '../../marks/drawing.ts';
import { pixels, figure, drawEmpty } from '../../marks/drawing.ts';
import { words } from '../../marks/labels/labels.ts';
import { roundedFigure } from '../../i18n/format-rounded.ts';
import { widthOf } from '../../marks/text-size.ts';
import type { Speech, ChartText } from '../chart.ts';
import type { Drawn } from './draw-marks.ts';
import { axisEnd, rateMarks } from './draw-marks.ts';
import type { TurnoverMeasuresPicked } from './pick.ts';
import type { TurnoverPoint } from './pick-points.ts';
import { markText, percent, spanText } from './words-names.ts';
import type { Say } from './zh.ts';
import { ratesPanel } from './draw-rates.ts';

const ticks = [0, 50, 100];

type Context = DrawContext & Speech<Say>;

/** China's rates without names, each with its figure; undefined where there are none. */
function smallPanel(picked: TurnoverMeasuresPicked, context: Context, most: number): Panel | undefined {
  const { lang, say, width, height = 168 } = context;
  const { employers, abroad, groups } = picked;
  const rates = groups
    .flatMap(({ kind, points }) => (kind === 'rates' ? points : []))
    .filter(({ claim }) => claim.figure);
  if (rates.length === 0) return undefined;
  const whole = rates.length <= most;
  const shown = whole ? rates : [...rates.slice(0, most - 1), ...rates.slice(-1)];
  const axis = whole && most > 3 ? 22 : 4;
  const heads = [
    ...(employers && whole ? [{ text: say.employersHead(spanText(employers, lang)), at: employers.low.low }] : []),
    ...(abroad
      ? [{ text: say.abroadHead(spanText(abroad, lang)), at: Math.max(abroad.low.low, (employers?.high.low ?? 0) + 1) }]
      : []),
  ];
  const top = heads.length * 16 + 6;
  const step = (height - top - axis) / shown.length;
  const drawn = shown.map((point, index): Drawn => ({ kind: 'rate', point, y: top + (index + 0.5) * step }));
  const [left, right] = [10, 40];
  const scale = (value: number) => left + (value / axisEnd) * (width - left - right);
  // A label left of its mark does not cross the dark band of all employers.
  const clear = employers ? scale(employers.high.low) + 4 : 0;
  const said = (point: TurnoverPoint): string => {
    const { figure } = point.claim;
    const bare = markText(point, context);
    const yearly = say.aYear(bare);
    if (!point.yearly || !figure) return yearly;
    const room = Math.max(
      scale(point.yearly.low) - 10 - clear,
      width - scale(Math.min(point.yearly.high, axisEnd)) - 12,
    );
    const fits = (text: string): boolean => widthOf(text, 'value') <= room;
    return [say.aMonth(roundedFigure(figure, lang), bare), yearly].find(fits) ?? bare;
  };
  return {
    height,
    margin: { top, right, bottom: axis, left },
    x: { type: 'linear', domain: [0, axisEnd] },
    y: pixels,
    marks: [
      abroad ? fieldX(abroad.low.low, abroad.high.low) : null,
      employers ? fieldX(employers.low.low, employers.high.low, 'context strip') : null,
      axis > 4 ? gridX({ values: ticks, text: () => '' }) : null,
      axis > 4 ? wordsBelow({ values: ticks, text: (value) => percent(value, lang) }, 'muted', 16) : null,
      words(heads.map(({ text, at }, index) => ({ text, x: scale(at), y: 12 + index * 16, style: 'context tinted' }))),
      ...rateMarks(drawn, said, scale, width),
    ],
  };
}

/** One row per figure on one axis of per cent a year; the rates they are compared with are bands behind them. */
export function draw(picked: TurnoverMeasuresPicked, text: ChartText, context: Context): SVGSVGElement {
  if (picked.groups.length === 0) return drawEmpty(context, text.title);
  const hue = picked.groups.every(({ kind }) => kind === 'context') ? 'context' : 'people';
  return figure(context, text.alt, hue, [ratesPanel(picked, context)]);
}

/** China's rates over the band of rates abroad, without the widest one where there are many. */
export const thumbnail = (picked: TurnoverMeasuresPicked, text: ChartText, context: Context): SVGSVGElement =>
  drawSmall(picked, text, context, 3);

/** At most `most` of China's rates over the band of rates abroad; with an axis where there are more than three. */
export function drawSmall(
  picked: TurnoverMeasuresPicked,
  text: ChartText,
  context: Context,
  most: number,
): SVGSVGElement {
  const panel = smallPanel(picked, context, most);
  return panel ? figure(context, text.alt, 'people', [panel]) : drawEmpty(context, text.title);
}
