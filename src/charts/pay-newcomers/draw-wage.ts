import { formatNumber } from '../../i18n/format-number.ts';
import { measureText } from '../../i18n/measure-text.ts';
import type { Group } from '../../marks/draw-context.ts';
import { drawText, fontSize, tidy } from '../../marks/by-hand/text.ts';
import type { RowLayout } from './draw-row.ts';

/** Room for the label of the reader's own pay above the axis. */
export const wageHeight = 20;

/** The reader's own pay over all rows; beyond the axis, an arrow at its end says where it lies. */
export function drawWageLine(
  plot: Group,
  wage: number,
  [least, most]: readonly [number, number],
  bottom: number,
  { x, right, lang, say }: RowLayout,
): void {
  const line = plot.append('g').attr('class', 'context');
  const at = x(Math.min(most, Math.max(least, wage)));
  const text = say.wage(formatNumber(wage, lang));
  const half = (measureText(text) * fontSize) / 2;
  const middle = Math.min(right - half - 2, Math.max(half + 2, at));
  if (wage >= least && wage <= most) {
    line
      .append('path')
      .attr('class', 'dashed')
      .attr('d', `M${tidy(at)},${wageHeight - 2}V${tidy(bottom)}`);
  } else {
    const way = wage > most ? 1 : -1;
    const tip = at + way * 14;
    const back = tip - way * 5;
    line
      .append('path')
      .attr('class', 'line')
      .attr(
        'd',
        `M${tidy(at - way * 10)},${wageHeight}H${tidy(tip)}M${tidy(back)},${wageHeight - 5}L${tidy(tip)},${wageHeight}L${tidy(back)},${wageHeight + 5}`,
      );
  }
  drawText(line, { x: middle, y: 13, text, anchor: 'middle', style: 'strong tinted halo' });
}
