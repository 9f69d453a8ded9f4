import type { Lang } from '../../i18n/lang.ts';
import type { Group } from '../draw-context.ts';
import { drawText, lineHeight, tidy } from './text.ts';

/** A word in a narrow upright space, centred on (x, y): Chinese stacked character by character, English turned. */
export function drawVerticalWord(group: Group, options: { x: number; y: number; text: string; lang: Lang }): void {
  const { x, y, text, lang } = options;
  if (lang === 'zh') {
    const characters = Array.from(text);
    const top = y - ((characters.length - 1) * lineHeight) / 2;
    characters.forEach((character, index) => {
      drawText(group, {
        x,
        y: top + index * lineHeight,
        text: character,
        anchor: 'middle',
        align: 'middle',
        style: 'muted halo',
      });
    });
    return;
  }
  const turned = group.append('g').attr('transform', `translate(${tidy(x)},${tidy(y)}) rotate(-90)`);
  drawText(turned, { x: 0, y: 0, text, anchor: 'middle', align: 'middle', style: 'muted halo' });
}
