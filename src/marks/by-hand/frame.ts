import { select } from 'd3';
import type { DrawContext, Group } from '../draw-context.ts';

export interface Margin {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface Frame {
  readonly svg: SVGSVGElement;
  /** Origin at the top left of the plot area. */
  readonly plot: Group;
  readonly width: number;
  readonly height: number;
}

/**
 * An empty drawing: an SVG that is one image with a name (details are in the table beside it), and a group for the
 * plot area inside the margins. `width` and `height` of the result are the plot area's.
 */
export function createFrame(context: DrawContext, height: number, margin: Margin, name: string): Frame {
  const svg = context.document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const root = select(svg)
    .attr('class', 'chart')
    .attr('role', 'img')
    .attr('aria-label', name)
    .attr('width', context.width)
    .attr('height', height)
    .attr('viewBox', `0 0 ${context.width} ${height}`);
  const plot = root.append('g').attr('transform', `translate(${margin.left},${margin.top})`);
  return {
    svg,
    plot,
    width: context.width - margin.left - margin.right,
    height: height - margin.top - margin.bottom,
  };
}
