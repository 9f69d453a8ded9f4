import type { DrawContext, Group } from '../../marks/draw-context.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import { drawEmpty } from '../../marks/empty.ts';
import { createFrame } from '../../marks/by-hand/frame.ts';
import { drawText } from '../../marks/by-hand/text.ts';
import type { ChartText, Speech } from '../chart.ts';
import { layOutAreaList } from './draw-area-list.ts';
import { layOutAreas } from './draw-areas.ts';
import { drawJobs, drawPay } from './draw-years.ts';
import type { UsComparatorPicked } from './pick.ts';
import type { Say } from './zh.ts';

const headHeight = 22;
const yearsFoot = 22;
const panelGap = 22;

interface Panel {
  readonly head: string;
  readonly height: number;
  draw(group: Group): void;
}

/**
 * Jobs, pay, the spread of pay over areas, and areas by name under one another; a panel without any figure is left out.
 * Once a reader has asked for areas, those come first, next to the controls that were used.
 */
export function drawUsComparator(
  picked: UsComparatorPicked,
  text: ChartText,
  context: DrawContext & Speech<Say>,
): SVGSVGElement {
  const years = yearPanels(picked, context);
  const areas = areaPanels(picked, context);
  if (years.length === 0 && !picked.list.asked) return drawEmpty(context, text.title);
  const panels = picked.list.asked ? [...areas, ...years] : [...years, ...areas];
  if (panels.length === 0) return drawEmpty(context, text.title);
  const height = panels.reduce((sum, panel) => sum + headHeight + panel.height + panelGap, -panelGap);
  const frame = createFrame(context, height, { top: 0, right: 0, bottom: 0, left: 0 }, text.alt);
  const root = frame.plot.append('g').attr('class', 'context');
  let top = 0;
  for (const panel of panels) {
    drawText(root, { x: 1, y: top + 15, text: panel.head, style: 'strong' });
    panel.draw(root.append('g').attr('transform', `translate(0,${top + headHeight})`));
    top += headHeight + panel.height + panelGap;
  }
  return frame.svg;
}

function yearPanels(picked: UsComparatorPicked, context: DrawContext & Speech<Say>): Panel[] {
  const { lang, say, width: full } = context;
  const left = lang === 'zh' ? 36 : 48;
  const width = full - left - 58;
  const narrow = full < narrowBelow;
  const panel = (head: string, height: number, draw: typeof drawJobs): Panel => ({
    head,
    height: height + yearsFoot,
    draw: (group) => {
      draw(group.append('g').attr('transform', `translate(${left},0)`), picked, { width, height }, context);
    },
  });
  return [
    ...(picked.peak ? [panel(say.jobsHead, narrow ? 150 : 170, drawJobs)] : []),
    ...(picked.lastPay ? [panel(say.payHead, narrow ? 200 : 220, drawPay)] : []),
  ];
}

function areaPanels(picked: UsComparatorPicked, context: DrawContext & Speech<Say>): Panel[] {
  const { say, width } = context;
  const list = { head: say.listHead(picked.areaYear), ...layOutAreaList(picked, width, context) };
  const spread = { head: say.areaHead(picked.areaYear), ...layOutAreas(picked, width, context) };
  const panels = picked.list.asked ? [list, spread] : [spread, list];
  return panels.filter((panel) => panel.height > 0);
}
