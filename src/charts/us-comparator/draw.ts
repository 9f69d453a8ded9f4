import type { DrawContext } from '../../marks/draw-context.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import { drawEmpty } from '../../marks/empty.ts';
import { createFrame } from '../../marks/frame.ts';
import { drawText } from '../../marks/text.ts';
import type { Words } from '../chart.ts';
import { layOutAreas } from './draw-areas.ts';
import { drawJobs, drawPay } from './draw-years.ts';
import type { UsComparatorPicked } from './pick.ts';
import { dictionary } from './words.ts';

const headHeight = 22;
const yearsFoot = 40;

/** Jobs, pay and pay by area under one another; a panel without any figure is left out. */
export function drawUsComparator(picked: UsComparatorPicked, words: Words, context: DrawContext): SVGSVGElement {
  if (!picked.peak && !picked.lastPay) return drawEmpty(context, words.title);
  const { lang, width: full } = context;
  const say = dictionary[lang];
  const narrow = full < narrowBelow;
  const left = lang === 'zh' ? 36 : 48;
  const width = full - left - 58;
  const areas = layOutAreas(picked, full, lang);
  const panels = [
    ...(picked.peak ? [{ head: say.jobsHead, height: narrow ? 150 : 170, foot: yearsFoot, draw: drawJobs }] : []),
    ...(picked.lastPay ? [{ head: say.payHead, height: narrow ? 200 : 220, foot: yearsFoot, draw: drawPay }] : []),
  ];
  const yearsHeight = panels.reduce((sum, panel) => sum + headHeight + panel.height + panel.foot, 0);
  const height = yearsHeight + (areas.height > 0 ? headHeight + areas.height : -18);
  const frame = createFrame(context, height, { top: 0, right: 0, bottom: 0, left: 0 }, words.alt);
  const root = frame.plot.append('g').attr('class', 'context');
  let top = 0;
  for (const { head, height: tall, foot, draw } of panels) {
    drawText(root, { x: 1, y: top + 15, text: head, style: 'strong' });
    const panel = root.append('g').attr('transform', `translate(${left},${top + headHeight})`);
    draw(panel, picked, { width, height: tall }, lang);
    top += headHeight + tall + foot;
  }
  if (areas.height > 0) {
    drawText(root, { x: 1, y: top + 15, text: say.areaHead(picked.areaYear), style: 'strong' });
    areas.draw(root.append('g').attr('transform', `translate(0,${top + headHeight})`));
  }
  return frame.svg;
}
