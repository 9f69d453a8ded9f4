import { figureWords } from '../figure/figure-words.ts';
import type { Again } from '../figure/queue-early-events.ts';
import { queueEarlyEvent } from '../figure/queue-early-events.ts';
import { newEnough } from '../page/environment.ts';
import { asksForState } from '../page/looks.ts';

/** Pixels around a mark within which it is pointed at: what small signs have in common is a column of some pixels. */
const reach = 6;

/**
 * What is pointed at in one tile, a city or a year, is marked in all that draw it. Nothing is loaded or drawn for that:
 * marks say in `data-choice` what they stand for.
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
 * All that the front page needs of script before a choice is made: the choices look as if they work, and the first use
 * loads what answers it and is done again then. What fails leaves the tiles as they were built.
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

/** A press on a drawing may mean a mark of it. */
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
