import type { ScaleBand, ScaleLinear } from 'd3';
import { measureText } from '../../i18n/measure-text.ts';
import { wrapText } from '../../i18n/wrap-text.ts';
import type { Group } from '../../marks/draw-context.ts';
import { drawText, fontSize, lineHeight, tidy } from '../../marks/by-hand/text.ts';
import type { Speech } from '../chart.ts';
import type { ComplaintSharePicked } from './pick.ts';
import type { Say } from './zh.ts';

export interface Layout extends Speech<Say> {
  /** By place in the list of quarters. */
  readonly x: ScaleBand<number>;
  readonly y: ScaleLinear<number, number>;
  readonly width: number;
  readonly height: number;
}

/** Middle of a quarter. */
export const middleOf = ({ x }: Layout, index: number): number => (x(index) ?? 0) + x.bandwidth() / 2;

/** Two lines of names above the plot. */
export const categoriesHeight = 40;

/** Room left for the word of the quarter that was not found. */
const wordHeight = 72;

/** What the category was called, each name over its quarters, and between them the break. */
export function drawCategories(plot: Group, { quarters, change }: ComplaintSharePicked, layout: Layout): void {
  const { x, width, height, say } = layout;
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

/** Of the words beside a share. */
const textWidth = 116;
/** From the dot up past its number to the words. */
const reach = { from: 26, to: 58 };

/** The one annotation: which of the shares an article tells as a share of something else. */
export function drawMisread(plot: Group, { quarters, misread }: ComplaintSharePicked, layout: Layout): void {
  if (!misread) return;
  const { lang, say, y, width } = layout;
  const x = middleOf(layout, quarters.indexOf(misread));
  const top = y(misread.share);
  const lines = wrapText(say.misread, textWidth / fontSize, lang);
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
