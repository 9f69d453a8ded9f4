import type { DrawContext } from '../../marks/draw-context.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import { drawEmpty } from '../../marks/empty.ts';
import { createFrame } from '../../marks/by-hand/frame.ts';
import { tidy } from '../../marks/by-hand/text.ts';
import type { ChartText, Speech } from '../chart.ts';
import type { PanelLayout } from './draw-audit.ts';
import { drawPanel, panelHeight } from './draw-panel.ts';
import type { PayTenureProfilesPicked } from './pick.ts';
import type { Say } from './zh.ts';

const groupGap = 22;

/** A panel a page, one below the other on the same columns; the check of its overall mean at its right. */
export function drawPayTenureProfiles(
  picked: PayTenureProfilesPicked,
  words: ChartText,
  context: DrawContext & Speech<Say>,
): SVGSVGElement {
  const { groups } = picked;
  if (groups.length === 0) return drawEmpty(context, words.title);
  const wide = context.width >= narrowBelow;
  const left = wide ? 48 : 44;
  const auditWidth = wide ? 212 : 40;
  const layout: Omit<PanelLayout, 'scale'> = {
    left,
    right: context.width - auditWidth,
    width: context.width,
    wide,
    lang: context.lang,
    say: context.say,
  };
  const tall = panelHeight(wide);
  const count = groups.reduce((sum, group) => sum + group.profiles.length, 0);
  const height = count * tall + (groups.length - 1) * groupGap + 4;
  const frame = createFrame(context, height, { top: 0, right: 0, bottom: 0, left: 0 }, words.alt);
  const plot = frame.plot.append('g').attr('class', 'people');
  let y = 0;
  groups.forEach((group, index) => {
    if (index > 0) {
      plot
        .append('path')
        .attr('class', 'baseline')
        .attr('d', `M0,${tidy(y + groupGap / 2 - 6) + 0.5}H${context.width}`);
      y += groupGap;
    }
    for (const profile of group.profiles) {
      drawPanel(plot.append('g').attr('transform', `translate(0,${y})`), profile, { ...layout, scale: group.scale });
      y += tall;
    }
  });
  return frame.svg;
}
