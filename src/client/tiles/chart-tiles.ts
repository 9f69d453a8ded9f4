import { figureWords } from '../figure/figure-words.ts';
import type { Again } from '../figure/queue-early-events.ts';
import { queueEarlyEvent } from '../figure/queue-early-events.ts';
import { asksForState } from '../page/looks.ts';
import { newEnough } from '../page/new-enough.ts';
import { linkMarks } from './link-marks.ts';

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
