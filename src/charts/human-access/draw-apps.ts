import { drawDot } from '../../marks/by-hand/dot.ts';
import type { Group } from '../../marks/draw-context.ts';
import { drawInterval } from '../../marks/by-hand/interval.ts';
import { drawText, tidy } from '../../marks/by-hand/text.ts';
import type { AppTest } from './pick.ts';
import { endsOf } from './pick.ts';
import type { Page, Section } from './draw-section.ts';
import { drawUnknown, isNarrow, markOf } from './draw-section.ts';
import { byLine, figureText } from './words.ts';

const labelHeight = 22;
const intervalHeight = 46;

/** One dot an app on one line, the share as a soft block behind them, the number as an interval below. */
export function appsSection(test: AppTest, page: Page): Section {
  const block = isNarrow(page) ? 24 : 30;
  return {
    heading: page.say.headings.apps,
    by: byLine(test.tested, page),
    height: labelHeight + block + (test.count ? intervalHeight : 0),
    draw: (plot, top) => {
      drawApps(plot, test, top, block, page);
    },
  };
}

function drawApps(plot: Group, test: AppTest, top: number, block: number, page: Page): void {
  const { width, say } = page;
  const { tested, share, count } = test;
  const all = tested.figure?.value;
  const y = top + labelHeight;
  const claims = [tested, share, count].filter((claim) => claim !== undefined);
  if (all === undefined) {
    claims.forEach((claim, index) => {
      const part = width / claims.length;
      const box = { x: index * part, y, width: part - 4, height: block };
      drawUnknown(markOf(plot, claim.id), box, figureText(claim, page));
    });
    return;
  }
  const step = width / all;
  const part = share?.figure?.value;
  if (share && part !== undefined) {
    const to = (width * part) / 100;
    const mark = markOf(plot, share.id);
    mark.append('rect').attr('class', 'soft').attr('x', 0).attr('y', y).attr('width', tidy(to)).attr('height', block);
    mark
      .append('path')
      .attr('class', 'dashed')
      .attr('d', `M${tidy(to)},${y - 4}V${y + block + 4}`);
    drawText(mark, { x: 0, y: y - 8, text: say.share(figureText(share, page)), style: 'strong tinted' });
  }
  const { low, high } = endsOf(count);
  const radius = Math.min(7, step * 0.36);
  const counted = count ? markOf(plot, count.id) : undefined;
  const rest = markOf(plot, tested.id);
  for (let index = 0; index < all; index++) {
    const sure = index < (low ?? 0);
    const maybe = !sure && index < (high ?? 0);
    drawDot(counted && (sure || maybe) ? counted : rest, {
      x: (index + 0.5) * step,
      y: y + block / 2,
      style: sure ? 'solid' : maybe ? 'forecast' : 'hollow',
      radius: tidy(radius),
    });
  }
  drawText(rest, { x: width, y: y - 8, text: figureText(tested, page), anchor: 'end', style: 'muted' });
  if (!counted || low === undefined || high === undefined) return;
  const line = y + block + 14;
  drawInterval(counted, { low: low * step, high: high * step, y: line, thickness: 8 });
  const middle = ((low + high) / 2) * step;
  drawText(counted, {
    x: middle,
    y: line + 22,
    text: say.count(figureText(count, page)),
    anchor: 'middle',
    style: 'tinted',
  });
}
