import { newEnough, savesData } from '../page/environment.ts';
import { asksForState } from '../page/looks.ts';
import { builtFits } from './drawing-width.ts';
import { fetchTips } from './fetch.ts';
import { figureWords } from './figure-words.ts';
import { headButtons } from './head-buttons.ts';
import type { Again } from './queue-early-events.ts';
import { isUse, queueEarlyEvent, uses } from './queue-early-events.ts';

/**
 * The only script that figures need before they are used: it enables their controls, and on the first use it loads the
 * code that answers, then repeats the use. Everything a figure shows is already in the page; if something fails here,
 * the drawing and the table stay as they were built.
 */
const hosts = [...document.querySelectorAll<HTMLElement>('chart-figure')];
const queue: Again[] = [];
const used = new Set<Element | null>();
let hydrating = false;

// Destructured by name, because importing the whole module would make the bundler add a file.
const load = async () => {
  const { hydrate: start, prepare } = await import('./hydrate.ts');
  return { start, prepare };
};

function use(event: Event): void {
  if (!isUse(event)) return;
  const host = event.target instanceof Element ? event.target.closest<HTMLElement>('chart-figure') : null;
  if (host) fetchAhead(host, event);
  const again = queueEarlyEvent(event);
  if (again) {
    queue.push(again);
    used.add(host);
  }
  hydrate();
}

/** Fetches what the use of a figure will need, in parallel with the code that answers it. */
function fetchAhead(host: HTMLElement, { type, target }: Event): void {
  if (!(target instanceof Element)) return;
  if (target.closest('.drawings')) fetchTips(host).catch(() => undefined);
  else if (target.closest('form') && ['pointerdown', 'focusin'].includes(type)) {
    load().then(
      ({ prepare }) => {
        prepare(host);
      },
      () => undefined,
    );
  }
}

function hydrate(): void {
  if (hydrating) return;
  hydrating = true;
  load()
    .then(
      ({ start }) => {
        start(hosts);
      },
      (error: unknown) => {
        // As without script, with a remark where something was tried. Browsers do not fetch a failed module again.
        enable(false);
        for (const host of used) remarkFailed(host);
        queue.length = 0;
        reportError(error);
      },
    )
    .finally(() => {
      for (const type of uses) window.removeEventListener(type, use, true);
      for (const again of queue) again();
    });
}

function remarkFailed(host: Element | null): void {
  const line = host?.querySelector<HTMLElement>('.figure-remark');
  if (!host || !line) return;
  line.textContent = figureWords(host).failed;
  line.hidden = false;
}

function enable(is: boolean): void {
  for (const host of hosts) {
    for (const fieldset of host.querySelectorAll('fieldset')) fieldset.disabled = !is;
    for (const listBox of host.querySelectorAll<HTMLElement>('.key-nav')) listBox.hidden = !is;
    for (const box of host.querySelectorAll('.table-filter')) box.classList.toggle('waiting', !is);
  }
  for (const button of document.querySelectorAll<HTMLButtonElement>('.copy, .embed-open')) button.disabled = !is;
}

/** On the page of a single chart its code is loaded when the browser is idle, so that a first choice need not wait. */
function prepareWhenIdle(): void {
  const [host, ...others] = hosts;
  if (!host || others.length > 0 || savesData() || !host.querySelector('form')) return;
  const idle = (then: () => void) =>
    'requestIdleCallback' in window ? requestIdleCallback(then, { timeout: 10_000 }) : setTimeout(then, 3000);
  idle(() => {
    load().then(
      ({ prepare }) => {
        prepare(host);
      },
      () => undefined,
    );
  });
}

if (newEnough) {
  enable(true);
  for (const host of hosts) headButtons(host.querySelector('table'));
  for (const type of uses) window.addEventListener(type, use, true);
  // A state in the address, or a width that no built drawing suits, also counts as a use.
  if (asksForState()) hydrate();
  const near = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting, target }) => isIntersecting && !builtFits(target.clientWidth))) hydrate();
    },
    { rootMargin: '400px' },
  );
  for (const stage of document.querySelectorAll('chart-figure .drawings')) near.observe(stage);
  if (document.readyState === 'complete') prepareWhenIdle();
  else window.addEventListener('load', prepareWhenIdle);
}
