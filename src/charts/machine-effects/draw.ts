import type { DrawContext } from '../../marks/draw-context.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import { around } from '../../marks/drawn.ts';
import { drawEmpty, figure, pixels } from '../../marks/drawing.ts';
import type { Panel } from '../../marks/drawing.ts';
import { labels, words, runningWords } from '../../marks/labels/labels.ts';
import { node } from '../../marks/node.ts';
import { rulesX } from '../../marks/shapes.ts';
import type { Symbol } from '../../marks/symbols.ts';
import { symbolPath, symbols } from '../../marks/symbols.ts';
import { lineHeight } from '../../marks/text-size.ts';
import type { ChartText, Speech } from '../chart.ts';
import { groupPanel, listPanel, styleOf, symbolOf } from './draw-group.ts';
import type { EffectPoint, MachineEffectsPicked } from './pick.ts';
import { voices } from './pick.ts';
import { labelOf } from './words.ts';
import type { Say } from './zh.ts';

type Context = DrawContext & Speech<Say>;

const between = 36;

/** Groups by what they measure, each on its own axis of per cent, in two columns where there is room. */
export function draw(picked: MachineEffectsPicked, text: ChartText, context: Context): SVGSVGElement {
  const { groups } = picked;
  if (groups.length === 0) return drawEmpty(context, text.title);
  const columns = context.width >= narrowBelow ? 2 : 1;
  const width = (context.width - between * (columns - 1)) / columns;
  const key = keyPanel(picked, context);
  const ends = Array.from({ length: columns }, () => key.height);
  const panels = groups
    .filter(({ id }) => id !== 'counts')
    .map((group): Panel => {
      // Each group goes into the column that is shortest so far.
      const at = ends.indexOf(Math.min(...ends));
      const [panel, top] = [groupPanel(group, width, context), ends[at] ?? 0];
      ends[at] = top + panel.height + 8;
      return { ...panel, left: at * (width + between), top };
    });
  const lists = groups.filter(({ id }) => id === 'counts').map((group) => listPanel(group, context));
  return figure(context, text.alt, 'machines', [key, ...panels, ...lists]);
}

/** The key: who makes a statement, for the symbols that are drawn. */
function keyPanel({ groups }: MachineEffectsPicked, { say, width }: Context): Panel {
  const points = groups.flatMap((group) => group.points).filter(({ low }) => low !== undefined);
  const used = voices.filter((voice) => points.some((point) => point.voice === voice));
  const items: { readonly symbol: Symbol; readonly style: string; readonly text: string }[] = [
    ...used.map((voice) => ({ symbol: symbolOf[voice], style: 'solid', text: say.voices[voice] })),
    ...(points.some((point) => styleOf(point) === 'hollow')
      ? [{ symbol: 'square', style: 'hollow', text: say.keyWeak } as const]
      : []),
    ...(points.some(({ claim }) => claim.flag === 'forecast')
      ? [{ symbol: 'square', style: 'forecast', text: say.keyForecast } as const]
      : []),
  ];
  // The first wide space is the mark's place, the last one separates it from the next.
  const run = runningWords(
    items.map(({ text }) => ({ text: `\u3000 ${text}\u3000` })),
    { x: 0, y: 14, room: width },
  );
  return {
    height: run.lines * lineHeight + (items.length > 0 ? 14 : 0),
    x: pixels,
    y: pixels,
    marks: [
      around(({ document }) =>
        run.words.flatMap(({ x, y }, index) => {
          const item = items[index];
          return item
            ? [node(document, 'path', { class: item.style, d: symbolPath(item.symbol, x + 6, y - 4, 4.5) })]
            : [];
        }),
      ),
      words(run.words),
    ],
  };
}

/** The largest claim, what was measured, and how many firms have cut staff. */
export function thumbnail(picked: MachineEffectsPicked, text: ChartText, context: Context): SVGSVGElement {
  const { say } = context;
  const { said, measured, outcome } = picked;
  const row = (point: EffectPoint | undefined, label: (figure: string) => string) =>
    point ? [{ point, text: label(labelOf(point, context)) }] : [];
  const rows = [
    ...row(said, say.thumb.said),
    ...row(measured, say.thumb.measured),
    ...row(outcome?.found, say.thumb.cut),
  ].map((one, index) => ({ ...one, y: 34 + index * 52 }));
  if (rows.length === 0) return drawEmpty(context, text.title);
  type Drawn = (typeof rows)[number];
  const at = { x: ({ point }: Drawn) => point.low, y: ({ y }: Drawn) => y };
  return figure(context, text.alt, 'machines', [
    {
      height: context.height ?? 168,
      margin: { left: 4, right: 12 },
      x: { type: 'linear', domain: [0, 100] },
      y: pixels,
      marks: [
        rulesX(rows, { x1: 0, x2: at.x, y: at.y, style: 'lead' }),
        symbols(rows, {
          ...at,
          r: 6,
          symbol: ({ point }) => symbolOf[point.voice],
          style: ({ point }) => styleOf(point),
        }),
        labels(rows, { x: 0, y: at.y, dy: -12, text: ({ text: said }) => said, style: 'value tinted' }),
      ],
    },
  ]);
}
