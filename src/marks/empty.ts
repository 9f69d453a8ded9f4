import { wrapText } from '../i18n/line-breaks/wrap-text.ts';
import type { DrawContext } from './draw-context.ts';
import { drawing } from './drawing.ts';
import { node } from './node.ts';
import { textNode } from './labels/text-node.ts';
import { fontSize } from './type.ts';

/** A drawing without any rows: a sentence on a field. Made without Plot, so that all charts share it. */
export function drawEmpty({ document, lang, width, height = 120 }: DrawContext, sentence: string): SVGSVGElement {
  const lines = wrapText(sentence, (width - 48) / fontSize, lang);
  return drawing({ document, width, height, name: sentence, className: 'chart' }, [
    node(document, 'rect', { class: 'field', x: 0, y: 0, width, height }),
    textNode(document, lines, { x: width / 2, y: height / 2, anchor: 'middle', align: 'middle', style: 'strong' }),
  ]);
}
