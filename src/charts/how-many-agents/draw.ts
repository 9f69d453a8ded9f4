import { max } from 'd3';
import type { DrawContext } from '../../marks/draw-context.ts';
import type { Panel } from '../../marks/drawing.ts';
import { labels } from '../../marks/labels/labels.ts';
import { bars } from '../../marks/shapes.ts';
import { widthOf } from '../../marks/text-size.ts';
import type { Speech, ChartText } from '../chart.ts';
import type { Estimate } from './pick-estimates.ts';
import { agentsCount, agentsText } from './words-names.ts';
import type { Say } from './zh.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import { drawEmpty, figure } from '../../marks/drawing.ts';
import { barsPanel, queuePanel } from './draw-panels.ts';
import type { HowManyAgentsPicked } from './pick.ts';

const end = ({ agents }: Estimate): number => agents.high ?? agents.low ?? 0;

/** Three bars: the printed number, what follows from the inputs, and the share of it that machines take. */
function smallPanel(estimates: readonly Estimate[], { lang, say, height = 168 }: DrawContext & Speech<Say>): Panel {
  const people = estimates.find(({ kind }) => kind === 'follows');
  const resolved = estimates.filter(({ kind }) => kind === 'resolved');
  const name = ({ kind, claim, agents }: Estimate) =>
    kind === 'printed' ? say.said(agentsText({ claim, agents }, lang, 'short')) : agentsCount(agents, lang);
  const named = estimates.filter(({ kind }) => kind !== 'resolved');
  return {
    height,
    margin: { right: (max(named, (estimate) => widthOf(name(estimate), 'value')) ?? 0) + 10, top: 4, bottom: 4 },
    x: { type: 'linear', domain: [0, max(estimates, end) || 1] },
    y: { type: 'band', domain: estimates.map(({ id }) => id), padding: 0.36 },
    marks: [
      bars(estimates, {
        ...{ x1: 0, x2: end, y: ({ id }) => id },
        style: ({ kind }) => (kind === 'printed' ? 'forecast' : 'solid'),
      }),
      bars(people ? resolved : [], {
        ...{ x1: end, x2: () => (people ? end(people) : 0), y: ({ id }) => id, style: 'machines soft' },
      }),
      labels(named, {
        ...{ x: end, y: ({ id }) => id, text: name, dx: 8, align: 'middle' },
        style: 'value tinted',
      }),
      labels(people ? resolved : [], {
        x: (estimate) => (end(estimate) + (people ? end(people) : 0)) / 2,
        y: ({ id }) => id,
        text: () => say.machines,
        ...{ anchor: 'middle', align: 'middle', style: 'machines value tinted' },
      }),
    ],
  };
}

type Context = DrawContext & Speech<Say>;

/** Bars of agents for a year's work, or columns for an hour's queue. */
export function draw(picked: HowManyAgentsPicked, text: ChartText, context: Context): SVGSVGElement {
  const { estimates, queue } = picked;
  const { width } = context;
  if (queue) return figure(context, text.alt, 'customers', [queuePanel(queue, width, context)]);
  if (estimates.length === 0) return drawEmpty(context, text.title);
  return figure(context, text.alt, 'people', [barsPanel(estimates, width, width < narrowBelow, context)]);
}

/** The three bars with their numbers; only the printed number and the share of machines are named. */
export function thumbnail(picked: HowManyAgentsPicked, text: ChartText, context: Context): SVGSVGElement {
  const bars = picked.estimates.filter(({ kind }) => kind !== 'staffed' && kind !== 'place');
  if (bars.length === 0) return drawEmpty(context, text.title);
  return figure(context, text.alt, 'people', [smallPanel(bars, context)]);
}
