import { wrapText } from '../../i18n/wrap-text.ts';
import type { Group } from '../../marks/draw-context.ts';
import { drawText, fontSize, lineHeight, tidy } from '../../marks/text.ts';
import type { Layout } from './layout.ts';
import { middleOf } from './layout.ts';
import { dictionary } from './names.ts';
import type { ComplaintSharePicked } from './pick.ts';

const textWidth = 116;
/** From the dot up past its number to the words. */
const reach = { from: 26, to: 58 };

/** The one annotation: which of the shares an article tells as a share of something else. */
export function drawMisread(plot: Group, { quarters, misread }: ComplaintSharePicked, layout: Layout): void {
  if (!misread) return;
  const { lang, y, width } = layout;
  const x = middleOf(layout, quarters.indexOf(misread));
  const top = y(misread.share);
  const lines = wrapText(dictionary[lang].misread, textWidth / fontSize, lang);
  const foot = top - reach.to;
  if (foot < (lines.length + 1) * lineHeight) return;
  plot
    .append('path')
    .attr('class', 'leader')
    .attr('d', `M${tidy(x)},${tidy(top - reach.from)}V${tidy(foot)}`);
  const middle = Math.max(textWidth / 2, Math.min(width - textWidth / 2, x));
  lines.forEach((text, index) =>
    drawText(plot, {
      x: middle,
      y: foot - 6 - (lines.length - 1 - index) * lineHeight,
      text,
      anchor: 'middle',
      style: 'halo',
    }),
  );
}
