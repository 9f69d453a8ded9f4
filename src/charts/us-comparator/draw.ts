import type { Lang } from '../../i18n/lang.ts';
import type { DrawContext, Group } from '../../marks/draw-context.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import { drawEmpty } from '../../marks/empty.ts';
import { createFrame } from '../../marks/frame.ts';
import { drawText } from '../../marks/text.ts';
import type { ChartText } from '../chart.ts';
import { layOutAreaList } from './draw-area-list.ts';
import { layOutAreas } from './draw-areas.ts';
import { drawJobs, drawPay } from './draw-years.ts';
import type { UsComparatorPicked } from './pick.ts';
import { dictionary } from './words.ts';

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
export function drawUsComparator(picked: UsComparatorPicked, words: ChartText, context: DrawContext): SVGSVGElement {
  const { lang, width } = context;
  const years = yearPanels(picked, lang, width);
  const areas = areaPanels(picked, lang, width);
  if (years.length === 0 && !picked.list.asked) return drawEmpty(context, words.title);
  const panels = picked.list.asked ? [...areas, ...years] : [...years, ...areas];
  if (panels.length === 0) return drawEmpty(context, words.title);
  const height = panels.reduce((sum, panel) => sum + headHeight + panel.height + panelGap, -panelGap);
  const frame = createFrame(context, height, { top: 0, right: 0, bottom: 0, left: 0 }, words.alt);
  const root = frame.plot.append('g').attr('class', 'context');
  let top = 0;
  for (const panel of panels) {
    drawText(root, { x: 1, y: top + 15, text: panel.head, style: 'strong' });
    panel.draw(root.append('g').attr('transform', `translate(0,${top + headHeight})`));
    top += headHeight + panel.height + panelGap;
  }
  return frame.svg;
}

function yearPanels(picked: UsComparatorPicked, lang: Lang, full: number): Panel[] {
  const say = dictionary[lang];
  const left = lang === 'zh' ? 36 : 48;
  const width = full - left - 58;
  const narrow = full < narrowBelow;
  const panel = (head: string, height: number, draw: typeof drawJobs): Panel => ({
    head,
    height: height + yearsFoot,
    draw: (group) => {
      draw(group.append('g').attr('transform', `translate(${left},0)`), picked, { width, height }, lang);
    },
  });
  return [
    ...(picked.peak ? [panel(say.jobsHead, narrow ? 150 : 170, drawJobs)] : []),
    ...(picked.lastPay ? [panel(say.payHead, narrow ? 200 : 220, drawPay)] : []),
  ];
}

function areaPanels(picked: UsComparatorPicked, lang: Lang, width: number): Panel[] {
  const say = dictionary[lang];
  const list = { head: say.listHead(picked.areaYear), ...layOutAreaList(picked, width, lang) };
  const spread = { head: say.areaHead(picked.areaYear), ...layOutAreas(picked, width, lang) };
  const panels = picked.list.asked ? [list, spread] : [spread, list];
  return panels.filter((panel) => panel.height > 0);
}
