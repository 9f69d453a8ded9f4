/** Pixels around a mark within which it is pointed at: what small signs have in common is a column of some pixels. */
const reach = 6;

/**
 * What is pointed at in one tile, a city or a year, is marked in all that draw it. Nothing is loaded or drawn for that:
 * marks say in `data-choice` what they stand for.
 */
export function linkMarks(host: HTMLElement): void {
  const link = (choice?: string): void => {
    for (const mark of host.querySelectorAll<SVGElement>('[data-choice]'))
      mark.classList.toggle('linked', mark.dataset['choice'] === choice);
  };
  host.addEventListener('pointermove', ({ target, pointerType, clientX: x, clientY: y }) => {
    const drawing = target instanceof Element ? target.closest('.tile-drawing') : null;
    if (pointerType !== 'mouse') return;
    const marks = [...(drawing?.querySelectorAll<SVGElement>('[data-choice]') ?? [])];
    const at = marks.find((mark) => {
      const { left, right, top, bottom } = mark.getBoundingClientRect();
      return x > left - reach && x < right + reach && y > top - reach && y < bottom + reach;
    });
    link(at?.dataset['choice']);
  });
  host.addEventListener('pointerleave', () => {
    link();
  });
}
