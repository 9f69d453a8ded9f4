import { measureText } from '../../i18n/measure-text.ts';
import { drawDot } from './dot.ts';
import type { Group } from '../draw-context.ts';
import { drawInterval } from './interval.ts';
import { drawText, fontSize } from './text.ts';

export interface AxisFigure {
  /** Pixels of its ends on the axis, the same for a value; undefined where open. One of them is known. */
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** Middle of its row. */
  readonly y: number;
  /** Right edge of the drawing: words that do not fit before it stand to the left of the figure. */
  readonly right: number;
  readonly text: string;
  readonly style: 'solid' | 'weak' | 'hollow';
  /** Key by which its parts are followed from one drawing to the next. */
  readonly move?: string;
}

/** Length of the arrow of an open end. */
const reach = 34;
const gap = 10;

/** One figure of a row on a common horizontal axis, with its words beside it: a dot, or a bar with arrows at open ends. */
export function drawAxisFigure(mark: Group, figure: AxisFigure): void {
  const { low, high, y, right, text, style, move } = figure;
  const part = (name: string): Group => (move === undefined ? mark : mark.append('g').attr('data-move', move + name));
  const shape = part('');
  if (low !== undefined && low === high) drawDot(shape, { x: low, y, style, radius: 6 });
  else drawInterval(shape, { low, high, y, reach, thickness: 11, style: style === 'solid' ? 'solid' : 'soft' });
  const end = (high ?? low ?? 0) + (high === undefined ? reach : 0) + gap;
  const fits = end + measureText(text) * fontSize <= right;
  const start = (low ?? high ?? 0) - (low === undefined ? reach : 0) - gap;
  drawText(part('/words'), {
    x: fits ? end : start,
    y,
    text,
    anchor: fits ? 'start' : 'end',
    align: 'middle',
    style: style === 'hollow' ? 'strong muted halo' : 'tinted strong halo',
  });
}
