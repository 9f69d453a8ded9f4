import { figureWords } from '../figure/figure-words.ts';
import type { Again } from '../figure/queue-early-events.ts';
import { queueEarlyEvent } from '../figure/queue-early-events.ts';
import { newEnough } from '../page/environment.ts';
import { asksForState } from '../page/looks.ts';

/** Pixels around a mark within which it counts as pointed at, as small symbols are only a few pixels wide. */
const reach = 6;

/**
 * Highlights what is pointed at in one tile, a city or a year, in all tiles that draw it. Nothing is loaded or drawn
 * for that: the `data-choice` of marks says what they stand for.
 */
function linkMarks(host: HTMLElement): void {
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

/**
 * The only script that the front page needs before a choice is made: it enables the choices, and on the first use it
 * loads the code that answers, then repeats the use. If something fails, the tiles stay as they were built.
 */
const host = document.querySelector<HTMLElement>('chart-tiles');
const fieldset = host?.querySelector('fieldset');
const uses = ['focusin', 'pointerdown', 'change', 'click', 'submit'];
const queue: Again[] = [];
let hydrating = false;

function hydrate(): void {
  if (hydrating || !host) return;
  hydrating = true;
  import('./live-tiles.ts')
    .then(
      ({ liveTiles }) => {
        liveTiles(host);
      },
      (error: unknown) => {
        if (fieldset) fieldset.disabled = true;
        const line = host.querySelector<HTMLElement>('.figure-remark');
        if (line) {
          line.textContent = figureWords(host).failed;
          line.hidden = false;
        }
        queue.length = 0;
        reportError(error);
      },
    )
    .finally(() => {
      for (const type of uses) host.removeEventListener(type, use, true);
      for (const again of queue) again();
    });
}

function use(event: Event): void {
  const again = queueEarlyEvent(event) ?? clickedDrawing(event);
  if (again) queue.push(again);
  hydrate();
}

/** A click on a drawing may be meant for one of its marks. */
function clickedDrawing(event: Event): Again | undefined {
  const { type, target } = event;
  const drawing = type === 'click' && target instanceof Element ? target.closest('.tile-drawing') : null;
  return drawing && event instanceof MouseEvent
    ? () => drawing.dispatchEvent(new MouseEvent('click', event))
    : undefined;
}

if (host && fieldset && newEnough) {
  fieldset.disabled = false;
  for (const type of uses) host.addEventListener(type, use, true);
  linkMarks(host);
  if (asksForState()) hydrate();
}
