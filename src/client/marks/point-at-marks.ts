import { areMoving, markAt, settleMarks, visibleDrawing } from './marks-of.ts';
import type { TipBox } from './tip-box.ts';

/** Milliseconds: long enough to move from a mark to its tip. */
const leaveDelay = 250;
const crossDelay = 120;
/** A tap is a press that hardly moves, in pixels; a longer movement is a scroll or a selection. */
const tapSlop = 10;
const reaches = { mouse: 10, touch: 24 };

/**
 * Tips by mouse (shown while the mark or its tip is pointed at) and by touch or pen (shown by a tap, closed by a second
 * tap or one elsewhere). No event is prevented or captured, so the page scrolls, zooms and selects as usual.
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
    if (event.pointerType !== 'mouse' || event.buttons > 0 || areMoving(stage)) return;
    const before = distance;
    distance = tip.opener() === 'pointer' ? distanceTo(tip.element, event) : Infinity;
    const mark = distance > 0 ? markAt(stage, event.clientX, event.clientY, reaches.mouse) : tip.mark();
    if (!mark) leave();
    else if (mark === tip.mark()) clearTimeout(timer);
    // On the way to the tip the pointer may cross other marks: they wait until it rests or turns away.
    else if (distance < before) {
      later(crossDelay, () => {
        open(mark, 'pointer');
      });
    } else {
      clearTimeout(timer);
      open(mark, 'pointer');
      distance = distanceTo(tip.element, event);
    }
  });
  stage.addEventListener('pointerleave', leave);

  let pressed: PointerEvent | undefined;
  document.addEventListener('pointerdown', (event) => {
    pressed = event;
  });
  document.addEventListener('pointerup', (event) => {
    const tapped = pressed && Math.hypot(event.clientX - pressed.clientX, event.clientY - pressed.clientY) < tapSlop;
    // The place of the tap counts and not its target, because browsers redirect a finger's tap to a nearby control.
    if (!tapped || distanceTo(tip.element, event) === 0) return;
    settleMarks(stage);
    const reach = event.pointerType === 'mouse' ? reaches.mouse : reaches.touch;
    // On a phone the drawing extends beyond the element around it.
    const within = distanceTo(visibleDrawing(stage) ?? stage, event) === 0;
    const mark = within ? markAt(stage, event.clientX, event.clientY, reach) : undefined;
    if (!mark || (mark === tip.mark() && event.pointerType !== 'mouse')) tip.hide();
    else open(mark, 'tap');
  });
}

/** Pixels from a point to an element's box, 0 inside; a hidden element is infinitely far. */
function distanceTo(element: Element, { clientX: x, clientY: y }: PointerEvent): number {
  const box = element.getBoundingClientRect();
  if (box.width === 0) return Infinity;
  return Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
}
