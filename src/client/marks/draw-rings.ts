import { marksOf } from './marks-of.ts';

/** What is no larger than this is a point, whose ring is round. */
const pointSize = 16;

/** A ring around every mark of a row in the drawing on display: what a row says is often drawn in several panels. */
export function drawRings(rings: HTMLElement, mark: SVGElement, stage: HTMLElement): void {
  const origin = stage.getBoundingClientRect();
  const row = mark.getAttribute('data-row');
  const others = marksOf(stage).filter((other) => other !== mark && other.getAttribute('data-row') === row);
  rings.replaceChildren(
    ...[mark, ...others].map((other) => {
      const box = other.getBoundingClientRect();
      const point = Math.max(box.width, box.height) <= pointSize && Math.abs(box.width - box.height) <= 2;
      // At a bar its outline, around a point some paper.
      const away = point ? 4 : 2;
      const ring = document.createElement('div');
      ring.className = point ? 'mark-ring point' : 'mark-ring';
      ring.style.left = `${box.left - origin.left - away}px`;
      ring.style.top = `${box.top - origin.top - away}px`;
      ring.style.width = `${box.width + 2 * away}px`;
      ring.style.height = `${box.height + 2 * away}px`;
      return ring;
    }),
  );
}
