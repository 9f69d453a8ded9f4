import { wrapText } from '../i18n/wrap-text.ts';
import type { DrawContext } from './draw-context.ts';
import { node } from './node.ts';
import { textNode } from './text-node.ts';
import { fontSize } from './type.ts';

/** A drawing without any rows: a sentence on a field. Made without Plot, so that all charts share it. */
export function drawEmpty({ document, lang, width, height = 120 }: DrawContext, sentence: string): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const attributes = {
    class: 'chart',
    role: 'img',
    'aria-label': sentence,
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
  };
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, String(value));
  svg.append(
    node(document, 'rect', { class: 'field', x: 0, y: 0, width, height }),
    textNode(document, wrapText(sentence, (width - 48) / fontSize, lang), {
      ...{ x: width / 2, y: height / 2, anchor: 'middle', align: 'middle', style: 'strong' },
    }),
  );
  return svg;
}
