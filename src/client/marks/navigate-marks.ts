import { fillIn } from '../figure/fill-in.ts';
import { marksOf, settleMarks, spotsOf } from './marks-of.ts';
import type { TipBox } from './tip-box.ts';
import { across, keyboardOrder } from './keyboard-order.ts';

/**
 * Makes the marks of a drawing reachable by keyboard as one tab stop: a list box over the drawing, in which only the
 * current option exists. It is a list box because screen readers pass arrow keys on to these. Left and right move along
 * a series and on to the next one, up and down to the neighbouring series at the same place; without series they follow
 * the drawing's order and geometry.
 * @param position words for the current place: first its number, then the total
 * @param open shows and announces the tip of a mark
 * @returns continues at the current place in another drawing
 */
export function navigateMarks(
  stage: HTMLElement,
  listBox: HTMLElement,
  tip: TipBox,
  position: string,
  open: (mark: SVGElement) => void,
): () => void {
  const option = listBox.firstElementChild;
  let row: string | null = null;
  let at = 0;
  let navigated = false;

  const go = (marks: readonly SVGElement[], index: number) => {
    const mark = marks[index];
    if (!mark) return;
    at = index;
    row = mark.getAttribute('data-row');
    if (option) {
      option.textContent = fillIn(position, index + 1, marks.length);
      option.setAttribute('aria-posinset', `${index + 1}`);
      option.setAttribute('aria-setsize', `${marks.length}`);
    }
    if (!inView(mark, stage)) mark.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    open(mark);
  };
  /** The current mark; identified by its row where a redrawing has changed the order. */
  const current = (marks: readonly SVGElement[]): number => {
    if (marks[at]?.getAttribute('data-row') === row) return at;
    return Math.max(
      marks.findIndex((mark) => mark.getAttribute('data-row') === row),
      0,
    );
  };

  const start = () => {
    settleMarks(stage);
    const marks = inWalkOrder(stage);
    go(marks, current(marks));
  };
  listBox.addEventListener('focus', start);
  listBox.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    settleMarks(stage);
    const marks = inWalkOrder(stage);
    if (marks.length === 0) return;
    const next = step(event.key, marks, current(marks));
    if (next === undefined) return;
    event.preventDefault();
    navigated = true;
    go(marks, next);
  });
  const leave = (event: FocusEvent) => {
    const to = event.relatedTarget;
    // The help is not shown again after it was used.
    if (navigated) stage.classList.add('navigated');
    if (tip.opener() === 'key' && !(to instanceof Node && (to === listBox || tip.element.contains(to)))) tip.hide();
  };
  listBox.addEventListener('focusout', leave);
  tip.element.addEventListener('focusout', leave);
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    if (!tip.mark()) {
      if (document.activeElement === listBox) listBox.blur();
      return;
    }
    if (tip.element.contains(document.activeElement)) listBox.focus();
    tip.hide();
  });
  // The element was focused before this was loaded.
  if (document.activeElement === listBox) start();
  return start;
}

function inWalkOrder(stage: Element): SVGElement[] {
  const marks = marksOf(stage);
  return keyboardOrder(spotsOf(marks)).flatMap((index) => marks[index] ?? []);
}

/** The index that a key leads to; undefined for any other key. */
function step(key: string, marks: readonly SVGElement[], here: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return Math.min(here + 1, marks.length - 1);
    case 'ArrowLeft':
      return Math.max(here - 1, 0);
    case 'ArrowUp':
    case 'ArrowDown':
      return across(spotsOf(marks), here, key === 'ArrowUp' ? -1 : 1);
    case 'Home':
      return 0;
    case 'End':
      return marks.length - 1;
    case 'Enter':
    case ' ':
      return here;
    default:
      return undefined;
  }
}

/** Whether a mark is on the screen, and not scrolled out of a drawing that scrolls in its own box. */
function inView(mark: SVGElement, stage: Element): boolean {
  const box = mark.getBoundingClientRect();
  const { left, right } = stage.getBoundingClientRect();
  return box.top >= 0 && box.bottom <= window.innerHeight && box.right >= left && box.left <= right;
}
