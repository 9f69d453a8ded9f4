import { max, min } from 'd3';
import { ground } from '../../marks/axes.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import { drawEmpty, figure } from '../../marks/drawing.ts';
import type { Panel } from '../../marks/drawing.ts';
import { keyLine, labels, words } from '../../marks/labels/labels.ts';
import { lines } from '../../marks/shapes.ts';
import { symbols } from '../../marks/symbols.ts';
import { widthOf } from '../../marks/text-size.ts';
import type { ChartText } from '../chart.ts';
import { levelEnds, levelsPanel, markedField, ratioOf, row, series, x, xOf } from './draw-series.ts';
import type { Context, Space } from './draw-series.ts';
import type { GapQuarter, LabourGapPicked } from './pick.ts';

/** With one decimal, so that figures beside each other have equally many. */
const ratioText = ({ ratio }: GapQuarter): string => (ratio ?? 0).toFixed(1);

/** Vacancies per seeker as a line over a baseline at 1 (as many vacancies as seekers), with both levels small below it. */
export function draw(picked: LabourGapPicked, text: ChartText, context: Context): SVGSVGElement {
  const { quarters, known } = picked;
  if (known.length === 0) return drawEmpty(context, text.title);
  const { lang, width } = context;
  const ends = levelEnds(picked, context);
  const left = lang === 'zh' ? 36 : 34;
  const right = Math.max(20, ...ends.flatMap(({ text: end }) => end.map((line) => widthOf(line, 'value') + 14)));
  const space = { left, right, step: (width - left - right) / quarters.length };
  const panels = [
    ...(known.some(({ ratio }) => ratio !== undefined) ? [ratioPanel(picked, space, context)] : []),
    levelsPanel(picked, ends, space, context),
  ];
  return figure(context, text.alt, 'context', panels);
}

function ratioPanel(picked: LabourGapPicked, space: Space, context: Context): Panel {
  const { quarters } = picked;
  const { say, width } = context;
  const narrow = width < narrowBelow;
  const weak = quarters.some((quarter) => quarter.weak);
  const beside = narrow ? { x: 0, y: 33 } : { x: widthOf(say.ratioHead, 'value') + 28, y: 14 };
  const key = keyLine(weak ? [{ symbol: 'circle', style: 'hollow', text: say.weak }] : [], { ...beside, room: width });
  const [low = 1, high = 1] = [min(quarters, ratioOf), max(quarters, ratioOf)];
  const top = narrow ? 68 : 52;
  return {
    height: top + (narrow ? 150 : 186),
    margin: { top, right: space.right, bottom: 24, left: space.left },
    x: xOf(picked),
    y: { domain: [Math.min(1, low), Math.max(high, 1.1)] },
    marks: [
      words([{ text: say.ratioHead, x: 0, y: 14, style: 'value' }]),
      key.mark,
      markedField(picked),
      ground(1, 'base'),
      labels(quarters.slice(0, 1), { x, y: 1, text: () => say.even, dx: -space.step / 2, dy: 15, style: 'muted' }),
      ...series(picked, ['vacancy_seeker_ratio'], space, context),
      labels(
        quarters.filter(({ ratio }) => ratio !== undefined),
        {
          ...{ x, y: ratioOf, text: ratioText, anchor: 'middle', row },
          dy: (quarter) => (isDip(quarters, quarter) ? 24 : -11),
          style: `${narrow ? 'value' : 'finding'} tinted halo`,
        },
      ),
    ],
  };
}

/** Whether the ratio is lower than in the quarters beside it, so that the line leaves no room above the point. */
function isDip(quarters: readonly GapQuarter[], { ratio = 0, quarter }: GapQuarter): boolean {
  const beside = quarters.flatMap((other) =>
    Math.abs(other.quarter.index - quarter.index) === 1 ? (other.ratio ?? []) : [],
  );
  return beside.length > 0 && beside.every((other) => other > ratio);
}

/** The line with its lowest and its highest figure labelled. */
export function thumbnail(picked: LabourGapPicked, text: ChartText, context: Context): SVGSVGElement {
  const { quarters, ratios } = picked;
  const [first, last] = [quarters[0], quarters.at(-1)];
  if (!ratios || !first || !last) return drawEmpty(context, text.title);
  const years = [...new Set([first.quarter.year, last.quarter.year])].join('–');
  return figure(context, text.alt, 'context', [
    {
      height: context.height ?? 168,
      margin: { top: 30, bottom: 28 },
      x: xOf(picked),
      y: { domain: [Math.min(1, ratios[0].ratio ?? 1), ratios[1].ratio ?? 1] },
      marks: [
        ground(1, 'base'),
        lines(quarters, { x, y: ratioOf, style: 'lead' }),
        symbols(
          quarters.filter(({ ratio }) => ratio !== undefined),
          { x, y: ratioOf, symbol: 'circle', r: 3.5, style: 'solid' },
        ),
        labels([...new Set(ratios)], {
          ...{ x, y: ratioOf, text: ratioText, anchor: 'middle', style: 'finding tinted' },
          dy: (quarter) => (quarter === ratios[0] ? 24 : -11),
        }),
        words([{ text: years, x: 0, y: (context.height ?? 168) - 8, style: 'muted' }]),
      ],
    },
  ]);
}
