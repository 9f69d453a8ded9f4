import { wrapText } from '../../i18n/wrap-text.ts';
import type { Group } from '../../marks/draw-context.ts';
import { narrowBelow } from '../../marks/draw-context.ts';
import type { Box } from '../../marks/by-hand/hatch.ts';
import { drawHatch } from '../../marks/by-hand/hatch.ts';
import { drawText, fontSize, lineHeight } from '../../marks/by-hand/text.ts';
import type { Speech } from '../chart.ts';
import type { Say } from './zh.ts';

/** How wide a part is, and in which words. */
export interface Page extends Speech<Say> {
  readonly width: number;
}

/** A part of the drawing: heading, who says it, and marks below. */
export interface Section {
  readonly heading: string;
  readonly by: string;
  readonly height: number;
  /** Draws the marks from `top` down. */
  draw(plot: Group, top: number): void;
}

export const isNarrow = ({ width }: Page): boolean => width < narrowBelow;

const headingLines = ({ heading, by }: Section, { width, lang }: Page) => ({
  strong: wrapText(heading, (width - 1) / fontSize, lang),
  muted: wrapText(by, (width - 1) / fontSize, lang),
});

/** Height with the heading. */
export function sectionHeight(section: Section, page: Page): number {
  const { strong, muted } = headingLines(section, page);
  return 22 + (strong.length + muted.length) * lineHeight + section.height + 16;
}

export function drawSection(plot: Group, section: Section, top: number, page: Page): void {
  plot
    .append('path')
    .attr('class', 'grid')
    .attr('d', `M0,${top + 0.5}H${page.width}`);
  const { strong, muted } = headingLines(section, page);
  let y = top + 18;
  for (const [lines, style] of [
    [strong, 'strong'],
    [muted, 'muted'],
  ] as const) {
    for (const text of lines) {
      drawText(plot, { x: 1, y, text, style });
      y += lineHeight;
    }
  }
  section.draw(plot, y + 4 - fontSize / 2);
}

/** What is not known: hatch with the word why. */
export function drawUnknown(mark: Group, box: Box, word: string): void {
  drawHatch(mark, box);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  drawText(mark, { x, y, text: word, anchor: 'middle', align: 'middle', style: 'muted halo' });
}

export const markOf = (plot: Group, id: string): Group => plot.append('g').attr('class', 'mark').attr('data-row', id);
