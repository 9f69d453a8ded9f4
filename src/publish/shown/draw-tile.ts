import type { SmallContext, TileRendering } from '../../charts/chart.ts';

/** A tile's drawing, with the choice that each mark stands for: `data-choice="city=chengdu"`. */
export function drawTile(tile: TileRendering, context: Omit<SmallContext, 'lang'>): SVGSVGElement {
  const drawing = tile.draw(context);
  for (const mark of tile.choiceOf ? drawing.querySelectorAll('[data-row]') : []) {
    const choice = tile.choiceOf?.(mark.getAttribute('data-row') ?? '');
    if (choice) mark.setAttribute('data-choice', new URLSearchParams(choice).toString());
  }
  return drawing;
}
