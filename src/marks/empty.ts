import type { DrawContext } from './draw-context.ts';
import { createFrame } from './by-hand/frame.ts';
import { drawHatch } from './by-hand/hatch.ts';
import { drawText } from './by-hand/text.ts';

/** A drawing without any rows: the hatch of what is not known, and a sentence. */
export function drawEmpty(context: DrawContext, sentence: string): SVGSVGElement {
  const frame = createFrame(context, 120, { top: 0, right: 0, bottom: 0, left: 0 }, sentence);
  drawHatch(frame.plot, { x: 0, y: 0, width: frame.width, height: frame.height });
  drawText(frame.plot, {
    x: frame.width / 2,
    y: frame.height / 2,
    text: sentence,
    anchor: 'middle',
    align: 'middle',
    style: 'halo strong',
    maxWidth: frame.width - 48,
    lang: context.lang,
  });
  return frame.svg;
}
