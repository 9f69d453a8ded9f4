import type { SmallContext, TileRendering } from '../../charts/chart.ts';

/** A tile's drawing, whose marks say what they stand for: `data-choice="city=chengdu"`. */
export function drawTile(tile: TileRendering, context: Omit<SmallContext, 'lang'>): SVGSVGElement {
  const drawing = tile.draw(context);
  for (const mark of tile.choiceOf ? drawing.querySelectorAll('[data-row]') : []) {
    const choice = tile.choiceOf?.(mark.getAttribute('data-row') ?? '');
    if (choice) mark.setAttribute('data-choice', new URLSearchParams(choice).toString());
  }
  return drawing;
}
