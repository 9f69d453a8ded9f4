import type { Group } from '../../marks/draw-context.ts';
import { drawText } from '../../marks/by-hand/text.ts';
import { drawBar, drawSpread, singleThickness } from './draw-marks.ts';
import type { Say } from './zh.ts';

interface KeyOptions {
  readonly summed: boolean;
  readonly single: boolean;
  readonly wide: boolean;
  readonly say: Say;
  readonly width: number;
}

const line = 17;

/** Wide: the single advert beside the summed-up row; narrow: below it. */
export function keyHeight(summed: boolean, single: boolean, wide: boolean): number {
  const lines = wide ? (summed ? 3 : 1) : (summed ? 3 : 0) + (single ? 1 : 0);
  return lines * line + 12;
}

/** How to read a row, on a row that stands for nothing. */
export function drawKey(plot: Group, top: number, { summed, single, wide, say, width }: KeyOptions): void {
  const { key } = say;
  const at = (row: number) => top + row * line + line / 2;
  const text = (x: number, y: number, words: string) =>
    drawText(plot, { x, y, text: words, align: 'middle', style: 'muted' });
  if (summed) {
    drawSpread(plot, 2, 30, at(0));
    drawBar(plot, 14, 58, at(1), 9);
    drawSpread(plot, 44, 74, at(2));
    text(84, at(0), key.low);
    text(84, at(1), key.bar);
    text(84, at(2), key.high);
  }
  if (!single) return;
  const left = wide && summed ? width / 2 : 0;
  const y = at(wide || !summed ? (summed ? 1 : 0) : 3);
  drawBar(plot, left + 14, left + 58, y, singleThickness);
  text(left + 84, y, key.single);
}
