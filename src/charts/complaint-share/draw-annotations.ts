import type { Markish } from '@observablehq/plot';
import { wrapText } from '../../i18n/line-breaks/wrap-text.ts';
import type { DrawContext } from '../../marks/draw-context.ts';
import { around } from '../../marks/drawn.ts';
import { node } from '../../marks/node.ts';
import { textNode } from '../../marks/labels/text-node.ts';
import { fontSize } from '../../marks/type.ts';
import type { Speech } from '../chart.ts';
import type { ComplaintSharePicked } from './pick.ts';
import type { Say } from './zh.ts';

type Context = DrawContext & Speech<Say>;

/** Width of the words of an annotation. */
const noteWidth = 132;

/** Where the category changed its name: a line with both names beside it. */
export const renaming = ({ change }: ComplaintSharePicked, { lang, say }: Context): Markish =>
  change === undefined
    ? null
    : around(({ x, y, top, right, document }) => {
        const middle = x((change.before + change.after) / 2);
        const line = node(document, 'path', { class: 'leader', d: `M${middle},${top - 16}V${y(0) - 26}` });
        const room = (right - middle - 7) / fontSize;
        const names = say.renamed.flatMap((name) => wrapText(name, room, lang));
        const text = textNode(document, names, { x: middle + 7, y: top - 5, style: 'muted halo' });
        for (const part of [line, text]) part.setAttribute('data-row', change.gap.id);
        return [line, text];
      });

/** The one annotation: which of the shares an article misreports as a share of something else. */
export const misreading = ({ quarters, misread }: ComplaintSharePicked, { lang, say }: Context): Markish =>
  misread === undefined
    ? null
    : around(({ x, y, right, document }) => {
        const at = x(quarters.indexOf(misread));
        const text = wrapText(say.misread, noteWidth / fontSize, lang);
        const foot = y(misread.share) - 54;
        const middle = Math.min(Math.max(at, noteWidth / 2), right - noteWidth / 2);
        return [
          node(document, 'path', { class: 'leader', d: `M${at},${y(misread.share) - 27}V${foot + 5}` }),
          textNode(document, text, { x: middle, y: foot, anchor: 'middle', align: 'last', style: 'halo' }),
        ];
      });
