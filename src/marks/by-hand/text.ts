import type { Lang } from '../../i18n/lang.ts';
import { wrapText } from '../../i18n/wrap-text.ts';
import type { Group } from '../draw-context.ts';

export interface TextOptions {
  readonly x: number;
  readonly y: number;
  /** In one line or broken by `maxWidth`; or lines that are broken already. */
  readonly text: string | readonly string[];
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Classes of chart-style.ts: muted, strong, tinted, large, halo. */
  readonly style?: string;
  /** Break into lines no wider than this many pixels. */
  readonly maxWidth?: number;
  readonly lang?: Lang;
  /** What `y` is: the first line's baseline (default), or the middle of the block. */
  readonly align?: 'baseline' | 'middle';
}

export const fontSize = 12;
export const lineHeight = 16;

/** Writes text, in several lines where `maxWidth` asks for it. Returns the number of lines. */
export function drawText(group: Group, options: TextOptions): number {
  const { x, y, text, anchor = 'start', style = '', maxWidth, lang = 'zh', align = 'baseline' } = options;
  const lines = typeof text === 'string' ? linesOf(text, maxWidth, lang) : text;
  const first = align === 'middle' ? y + fontSize * 0.36 - ((lines.length - 1) * lineHeight) / 2 : y;
  const element = group.append('text').attr('x', tidy(x)).attr('y', tidy(first)).attr('text-anchor', anchor);
  if (style) element.attr('class', style);
  if (lines.length === 1) element.text(lines[0] ?? '');
  else {
    lines.forEach((line, index) => {
      element
        .append('tspan')
        .attr('x', tidy(x))
        .attr('dy', index === 0 ? 0 : lineHeight)
        .text(line);
    });
  }
  return lines.length;
}

const linesOf = (text: string, maxWidth: number | undefined, lang: Lang): readonly string[] =>
  maxWidth === undefined ? [text] : wrapText(text, maxWidth / fontSize, lang);

/** Coordinates need no more than two decimals. */
export const tidy = (value: number): number => Math.round(value * 100) / 100;
