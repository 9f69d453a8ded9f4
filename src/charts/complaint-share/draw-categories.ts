import type { Group } from '../../marks/draw-context.ts';
import { drawText, tidy } from '../../marks/text.ts';
import type { Layout } from './layout.ts';
import { dictionary } from './names.ts';
import type { ComplaintSharePicked } from './pick.ts';

/** Two lines of names above the plot. */
export const categoriesHeight = 40;

/** Room left for the word of the quarter that was not found. */
const wordHeight = 72;

/** What the category was called, each name over its quarters, and between them the break. */
export function drawCategories(plot: Group, { quarters, change }: ComplaintSharePicked, layout: Layout): void {
  if (!change) return;
  const { x, height, lang } = layout;
  const say = dictionary[lang];
  const edge = (index: number) => x(index) ?? 0;
  const spans = [
    { text: say.before, from: edge(0), to: edge(change.before) + x.bandwidth(), y: -32 },
    { text: say.after, from: edge(change.after), to: edge(quarters.length - 1) + x.bandwidth(), y: -13 },
  ];
  for (const { text, from, to, y } of spans) {
    drawText(plot, { x: from + 1, y: y - 4, text, style: 'strong' });
    plot
      .append('path')
      .attr('class', 'leader')
      .attr('d', `M${tidy(from + 1)},${y + 6}V${y + 1}H${tidy(to - 1)}V${y + 6}`);
  }
  const middle = (edge(change.before) + edge(change.after) + x.bandwidth()) / 2;
  const mark = plot.append('g').attr('class', 'mark').attr('data-row', change.gap.id);
  mark
    .append('path')
    .attr('class', 'dashed')
    .attr('d', `M${tidy(middle)},-6V${height - wordHeight}`);
  drawText(mark, { x: middle + 5, y: 12, text: say.renamed, style: 'tinted halo' });
}
