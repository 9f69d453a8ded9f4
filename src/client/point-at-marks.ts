import { markAt } from './marks-of.ts';
import type { TipBox } from './tip-box.ts';

/** Long enough to move from a mark to its tip. */
const leaveDelay = 250;
const crossDelay = 120;
/** A tap is a press that hardly moves; a longer way is a scroll or a selection. */
const tapSlop = 10;
const reaches = { mouse: 10, touch: 24 };

/**
 * Tips by mouse (on pointing, and as long as mark or tip is pointed at) and by touch or pen (on tap; closed by a second
 * tap or one elsewhere). Nothing is prevented or captured, so the page scrolls, zooms and selects as ever.
 * @param open shows the tip of a mark
 */
export function pointAtMarks(stage: HTMLElement, tip: TipBox, open: (mark: SVGElement, by: 'pointer' | 'tap') => void) {
  let timer = 0;
  let distance = Infinity;
  const later = (delay: number, act: () => void) => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      if (tip.opener() === 'pointer') act();
    }, delay);
  };
  const leave = () => {
    later(leaveDelay, () => {
      tip.hide();
    });
  };
  stage.addEventListener('pointermove', (event) => {
    if (event.pointerType !== 'mouse' || event.buttons > 0) return;
    const before = distance;
    distance = tip.opener() === 'pointer' ? distanceTo(tip.element, event) : Infinity;
    const mark = distance > 0 ? markAt(stage, event.clientX, event.clientY, reaches.mouse) : tip.mark();
    if (!mark) leave();
    else if (mark === tip.mark()) clearTimeout(timer);
    // On the way to the tip other marks may be crossed: they wait until the pointer rests or turns away.
    else if (distance < before && before < Infinity) {
      later(crossDelay, () => {
        open(mark, 'pointer');
      });
    } else {
      clearTimeout(timer);
      open(mark, 'pointer');
    }
  });
  stage.addEventListener('pointerleave', leave);

  let pressed: PointerEvent | undefined;
  document.addEventListener('pointerdown', (event) => {
    pressed = event;
  });
  document.addEventListener('pointerup', (event) => {
    const tapped = pressed && Math.hypot(event.clientX - pressed.clientX, event.clientY - pressed.clientY) < tapSlop;
    if (!tapped || within(tip.element, event)) return;
    const mark = within(stage, event)
      ? markAt(stage, event.clientX, event.clientY, event.pointerType === 'mouse' ? reaches.mouse : reaches.touch)
      : undefined;
    if (!mark || (mark === tip.mark() && event.pointerType !== 'mouse')) tip.hide();
    else open(mark, 'tap');
  });
}

const within = (element: Element, event: Event): boolean =>
  event.target instanceof Node && element.contains(event.target);

function distanceTo(element: Element, { clientX: x, clientY: y }: PointerEvent): number {
  const box = element.getBoundingClientRect();
  return Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
}
