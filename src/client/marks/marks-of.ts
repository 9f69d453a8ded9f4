import type { Spot } from './keyboard-order.ts';

/** The drawing of a figure that is on display; the style sheet chooses it by the figure's width. */
export function visibleDrawing(stage: Element): SVGSVGElement | undefined {
  return [...stage.querySelectorAll('svg')].find((svg) => svg.getClientRects().length > 0);
}

/** The marks of a drawing, in the order in which the chart drew them: its reading order. */
export const marksIn = (drawing: Element | undefined): SVGElement[] => [
  ...(drawing?.querySelectorAll<SVGElement>('.mark[data-row]') ?? []),
];

/** The marks of the drawing on display. */
export const marksOf = (stage: Element): SVGElement[] => marksIn(visibleDrawing(stage));

/** Whether marks are moving to the places of a redrawing (move-marks.ts). */
export const areMoving = (stage: Element): boolean => movements(stage).length > 0;

/** Ends the movement of marks, so that they can be measured. */
export function settleMarks(stage: Element): void {
  for (const movement of movements(stage)) movement.finish();
}

const movements = (stage: Element): Animation[] =>
  stage.getAnimations({ subtree: true }).filter(({ id }) => id === 'move');

/**
 * The mark at a point of the screen: the one painted there, otherwise the nearest one within `reach` pixels, so that a
 * dot of a few pixels can be tapped.
 */
export function markAt(stage: Element, x: number, y: number, reach: number): SVGElement | undefined {
  const painted = document.elementFromPoint(x, y)?.closest<SVGElement>('.mark[data-row]');
  if (painted && stage.contains(painted)) return painted;
  let best: SVGElement | undefined;
  let least = reach;
  for (const mark of marksOf(stage)) {
    const box = mark.getBoundingClientRect();
    const away = Math.hypot(
      Math.max(box.left - x, 0, x - box.right),
      Math.max(box.top - y, 0, y - box.bottom),
      // If the point is inside several boxes, the box with the nearest middle wins.
      Math.hypot(box.left + box.width / 2 - x, box.top + box.height / 2 - y) / 1e3,
    );
    if (away < least) [best, least] = [mark, away];
  }
  return best;
}

/** Places of marks for keyboard navigation. */
export function spotsOf(marks: readonly SVGElement[]): Spot[] {
  return marks.map((mark) => {
    const box = mark.getBoundingClientRect();
    return {
      series: mark.getAttribute('data-series') ?? undefined,
      x: box.left + box.width / 2,
      y: box.top + box.height / 2,
    };
  });
}
