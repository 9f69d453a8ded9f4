/** Repeats what a reader did before the script that answers was loaded. */
export type Again = () => void;

/** The events with which a reader may use a figure. */
export const uses = [
  ...['pointermove', 'pointerdown', 'pointerup', 'touchstart', 'wheel', 'scroll', 'resize'],
  ...['keydown', 'focusin', 'click', 'change', 'submit'],
];

/**
 * A mouse that rests elsewhere on the page uses none of its figures, but browsers send events for it without any
 * movement.
 */
export const isUse = ({ type, target }: Event): boolean =>
  type !== 'pointermove' || (target instanceof Element && target.closest('chart-figure') !== null);

/** What to repeat of an event; undefined where the page itself has handled it, or nothing would answer. */
export function queueEarlyEvent(event: Event): Again | undefined {
  const { target, type } = event;
  if (!(target instanceof Element) || !target.closest('chart-figure, chart-tiles, .copy, .embed-open'))
    return undefined;
  if (event instanceof PointerEvent && type !== 'click') {
    return () => target.dispatchEvent(new PointerEvent(type, event));
  }
  if (event instanceof KeyboardEvent && target.matches('.key-nav') && event.key !== 'Tab') {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return undefined;
    event.preventDefault();
    return () => target.dispatchEvent(new KeyboardEvent(type, event));
  }
  if (type === 'change' && (target instanceof HTMLSelectElement || target instanceof HTMLInputElement)) {
    const { value } = target;
    return () => {
      target.value = value;
      target.dispatchEvent(new Event(type, { bubbles: true }));
    };
  }
  // The page itself has opened a popover, or the controls of a frame.
  const clicked =
    type === 'click'
      ? target.closest<HTMLElement>('button:not([popovertarget], .embed-choose), [role=combobox]')
      : null;
  if (clicked) {
    return () => {
      clicked.click();
    };
  }
  if (type === 'submit') event.preventDefault();
  return undefined;
}
