import type { DrawContext } from '../../marks/draw-context.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import { drawEmpty } from '../../marks/empty.ts';
import type { Panel } from '../../marks/figure.ts';
import { figure } from '../../marks/figure.ts';
import type { ChartText, Speech } from '../chart.ts';
import { indexDomain, indexPanel } from '../shared/index-panel.ts';
import { eraPanel, indexLines, levelPanel } from './draw-era.ts';
import type { BankCallsPicked, CallIndexPoint } from './pick.ts';
import type { Say } from './zh.ts';

type Context = DrawContext & Speech<Say>;

const tall = 300;
/** Of an older panel that stands below the newest. */
const low = 236;
const gap = 28;
/** Of the width, for the older panels where they stand beside. */
const olderShare = 0.44;

/** A panel for each unit that calls were counted in, on one scale; the newest, which has the finding, is the largest. */
export function draw(picked: BankCallsPicked, text: ChartText, context: Context): SVGSVGElement {
  const { eras } = picked;
  if (eras.length === 0) return drawEmpty(context, text.title);
  const { width } = context;
  const beside = eras.length > 1 && width >= narrowBelow;
  const domain = indexDomain(eras.flatMap(({ index }) => index?.points.flatMap(valuesOf) ?? []));
  const older = Math.round((width * olderShare) / (eras.length - 1) - gap);
  // One below the other the newest comes first.
  const panels = (beside ? eras : [...eras].reverse()).map((era): Panel => {
    const position = eras.indexOf(era);
    const left = beside ? position * (older + gap) : 0;
    const newest = position === eras.length - 1;
    const room = beside && !newest ? older : width - left;
    const height = beside || newest ? tall : low;
    const panel = era.index
      ? eraPanel(picked, era, era.index, { domain, room, height }, context)
      : levelPanel(era, context);
    return { ...panel, width: room, ...(beside ? { left, top: 0 } : {}) };
  });
  return figure(context, text.alt, 'people', panels);
}

const valuesOf = ({ calls, staff, perHead, over }: CallIndexPoint) => [calls, staff, perHead, over];

/** The newest era with calls per head, its lines named. */
export function thumbnail({ eras }: BankCallsPicked, text: ChartText, context: Context): SVGSVGElement {
  const index = eras.findLast((era) => era.index)?.index;
  if (!index) return drawEmpty(context, text.title);
  const { height = 168, lang } = context;
  const panel = indexPanel(
    { points: index.points, base: index.base.year, marked: undefined, lines: indexLines(index, context, false) },
    { height, margin: { top: 14, right: lang === 'zh' ? 96 : 118, bottom: 28, left: 16 } },
  );
  return figure(context, text.alt, 'people', [panel]);
}
