import { cumsum } from 'd3';
import type { Grade } from '../../lib/figure.ts';
import type { DrawContext } from '../../marks/draw-context.ts';
import { figure } from '../../marks/drawing.ts';
import { rects } from '../../marks/shapes.ts';
import { cellStyle, inset, pixelPanel } from './draw-matrix.ts';

/** How many sources have a grade. */
export interface GradeCount {
  readonly grade: Grade;
  readonly count: number;
}

/** All sources as one bar over the full width, one segment per grade, in the shades of the evidence map. */
export function gradeBar(counts: readonly GradeCount[], label: string, context: DrawContext): SVGSVGElement {
  const ends = [...cumsum(counts, ({ count }) => count)];
  const scale = context.width / Math.max(ends.at(-1) ?? 1, 1);
  const parts = counts.map(({ grade, count }, index) => {
    const style = cellStyle({ kind: 'published', grade });
    const end = (ends[index] ?? 0) * scale;
    return { style, x1: end - count * scale + inset(style), x2: end - 1 - inset(style), room: inset(style) };
  });
  return figure(context, label, 'context', [
    pixelPanel(12, [
      rects(parts, {
        ...{ x1: ({ x1 }) => x1, x2: ({ x2 }) => x2, y1: ({ room }) => room, y2: ({ room }) => 12 - room },
        style: ({ style }) => style,
      }),
    ]),
  ]);
}
