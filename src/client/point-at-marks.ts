import { markAt } from './marks-of.ts';
import type { TipBox } from './tip-box.ts';

/** Long enough to move from a mark to its tip. */
const leaveDelay = 250;
/** A tap is a press that hardly moves; a longer way is a scroll or a selection. */
const tapSlop = 10;
const reaches = { mouse: 10, touch: 24 };

/**
 * Tips by mouse (on pointing, and as long as mark or tip is pointed at) and by touch or pen (on tap; closed by a second
 * tap or one elsewhere). Nothing is prevented or captured, so the page scrolls, zooms and selects as ever.
 * @param open shows the tip of a mark
 */
export function pointAtMarks(stage: HTMLElement, tip: TipBox, open: (mark: SVGElement, by: 'pointer' | 'tap') => void) {
  let leaving = 0;
  const stay = () => {
    clearTimeout(leaving);
    leaving = 0;
  };
  const leave = () => {
    if (tip.opener() !== 'pointer' || leaving) return;
    leaving = window.setTimeout(() => {
      leaving = 0;
      if (tip.opener() === 'pointer') tip.hide();
    }, leaveDelay);
  };
  stage.addEventListener('pointermove', (event) => {
    if (event.pointerType !== 'mouse' || event.buttons > 0) return;
    if (within(tip.element, event)) {
      stay();
      return;
    }
    const mark = markAt(stage, event.clientX, event.clientY, reaches.mouse);
    if (!mark) leave();
    else {
      stay();
      if (mark !== tip.mark()) open(mark, 'pointer');
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
