import { measureText } from '../../i18n/measure-text.ts';
import type { Group } from '../../marks/draw-context.ts';
import { drawText, fontSize, tidy } from '../../marks/text.ts';
import type { Layout } from './layout.ts';
import { dictionary } from './names.ts';
import type { ComplaintSharePicked } from './pick.ts';

/** Two lines of names above the plot. */
export const categoriesHeight = 40;

/** Room left for the word of the quarter that was not found. */
const wordHeight = 72;

/** What the category was called, each name over its quarters, and between them the break. */
export function drawCategories(plot: Group, { quarters, change }: ComplaintSharePicked, layout: Layout): void {
  const { x, width, height, lang } = layout;
  const say = dictionary[lang];
  const edge = (index: number) => x(index) ?? 0;
  const lines = [
    { name: 'before', y: -32 },
    { name: 'after', y: -13 },
  ] as const;
  for (const { name, y } of lines) {
    const own = quarters.flatMap(({ category }, index) => (category === name ? [index] : []));
    const [first, last] = [own[0], own.at(-1)];
    if (first === undefined || last === undefined) continue;
    const [from, to, text] = [edge(first), edge(last) + x.bandwidth(), say[name]];
    const end = from + measureText(text) * fontSize > width;
    drawText(plot, { x: end ? to - 1 : from + 1, y: y - 4, text, style: 'strong', anchor: end ? 'end' : 'start' });
    plot
      .append('path')
      .attr('class', 'leader')
      .attr('d', `M${tidy(from + 1)},${y + 6}V${y + 1}H${tidy(to - 1)}V${y + 6}`);
  }
  if (!change) return;
  const middle = (edge(change.before) + edge(change.after) + x.bandwidth()) / 2;
  const mark = plot.append('g').attr('class', 'mark').attr('data-row', change.gap.id);
  mark
    .append('path')
    .attr('class', 'dashed')
    .attr('d', `M${tidy(middle)},-6V${height - wordHeight}`);
  drawText(mark, { x: middle + 5, y: 12, text: say.renamed, style: 'tinted halo' });
}
