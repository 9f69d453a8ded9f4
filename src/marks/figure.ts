import type { Markish, ScaleOptions } from '@observablehq/plot';
import { plot } from '@observablehq/plot';
import type { DrawContext } from './draw-context.ts';
import { drawing } from './drawing.ts';
import { node } from './node.ts';
import { gatherRows, shapesOf } from './settle.ts';
import type { Hue } from './theme.ts';

/** A part of a drawing with axes of its own; marks lie back to front. */
export interface Panel {
  readonly height: number;
  /** Of the whole drawing where it is not given. */
  readonly width?: number;
  /** Pixels from the drawing's left edge. */
  readonly left?: number;
  /** Pixels from the drawing's top; below the panels before it where it is not given. */
  readonly top?: number;
  readonly margin?: Partial<Readonly<Record<'top' | 'right' | 'bottom' | 'left', number>>>;
  readonly x?: ScaleOptions;
  readonly y?: ScaleOptions;
  readonly marks: readonly Markish[];
}

/** A scale of pixels: what marks give is where they lie. */
export const pixels: ScaleOptions = { type: 'identity' };

/**
 * A drawing with its panels.
 * @param name its text alternative
 * @param between pixels between a panel and the one below it
 */
export function figure(
  context: DrawContext,
  name: string,
  hue: Hue,
  panels: readonly Panel[],
  between = 0,
): SVGSVGElement {
  const { document, width } = context;
  let height = 0;
  const shapes = panels.flatMap((panel) => {
    const top = panel.top ?? (height === 0 ? 0 : height + between);
    const left = panel.left ?? 0;
    height = Math.max(height, top + panel.height);
    const own = gatherRows(shapesOf(plotted(panel, panel.width ?? width - left, document)));
    return left === 0 && top === 0 ? own : [node(document, 'g', { transform: `translate(${left},${top})` }, own)];
  });
  return drawing({ document, width, height, name, className: `chart ${hue}` }, shapes);
}

/** Axes, their words and the legend are marks of ours, so Plot's are off. */
function plotted({ height, margin = {}, x, y, marks }: Panel, width: number, document: Document): Element {
  const { top = 0, right = 0, bottom = 0, left = 0 } = margin;
  return plot({
    ...{ document, width, height, className: 'plot' },
    ...{ marginTop: top, marginRight: right, marginBottom: bottom, marginLeft: left },
    x: { axis: null, ...x },
    y: { axis: null, ...y },
    marks: [...marks],
  });
}
