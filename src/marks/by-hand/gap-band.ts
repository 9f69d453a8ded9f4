import type { Lang } from '../../i18n/lang.ts';
import { measureText } from '../../i18n/measure-text.ts';
import type { Group } from '../draw-context.ts';
import type { Box } from './hatch.ts';
import { drawHatch } from './hatch.ts';
import { drawText, fontSize } from './text.ts';
import { drawVerticalWord } from './vertical-word.ts';

export interface GapBox extends Box {
  /** Id of the table row that says why nothing is there. */
  readonly row: string;
}

/** Neighbouring gaps of one reason: a hatch each, and the reason once over all of them, upright where it is too narrow. */
export function drawGapBand(group: Group, boxes: readonly GapBox[], word: string, lang: Lang): void {
  const first = boxes[0];
  const last = boxes.at(-1);
  if (!first || !last) return;
  for (const box of boxes) {
    const mark = group.append('g').attr('class', 'mark').attr('data-row', box.row);
    mark
      .append('rect')
      .attr('fill', 'none')
      .attr('pointer-events', 'all')
      .attr('x', box.x)
      .attr('y', box.y)
      .attr('width', box.width)
      .attr('height', box.height);
    drawHatch(mark, box);
  }
  const width = last.x + last.width - first.x;
  const at = { x: first.x + width / 2, y: first.y + first.height / 2, text: word, lang };
  if (measureText(word) * fontSize + 4 > width) drawVerticalWord(group, at);
  else drawText(group, { ...at, anchor: 'middle', align: 'middle', style: 'muted halo' });
}
