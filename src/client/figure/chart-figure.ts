import { builtFits } from './built-fits.ts';
import { headButtons } from './head-buttons.ts';
import type { Tips } from './figure-life.ts';
import { newEnough } from '../page/new-enough.ts';
import { figureWords } from './figure-words.ts';
import type { Again } from './hold-use.ts';
import { holdUse, isUse, uses } from './hold-use.ts';

/**
 * All that a page's figures need of script before it is used: what can be used looks so, and the first use, whatever it
 * is, loads what answers it and is done again then. Everything a figure shows is in the page already; what fails here
 * leaves the drawing and the table as they were built.
 */
const hosts = [...document.querySelectorAll<HTMLElement>('chart-figure')];
let loading = false;
const held: Again[] = [];
const used = new Set<Element | null>();

function use(event: Event): void {
  if (!isUse(event)) return;
  const again = holdUse(event);
  if (again) {
    held.push(again);
    if (event.target instanceof Element) used.add(event.target.closest('chart-figure'));
  }
  wake();
}

function wake(): void {
  if (loading) return;
  loading = true;
  Promise.all([import('./bring-to-life.ts'), Promise.all(hosts.map(tipsOf))])
    .then(
      ([{ bringToLife }, tips]) => {
        bringToLife(hosts, tips);
      },
      (error: unknown) => {
        // As without script, and said where something was tried. Browsers do not ask twice for a module.
        ready(false);
        for (const host of used) sayFailed(host);
        held.length = 0;
        reportError(error);
      },
    )
    .finally(() => {
      for (const type of uses) window.removeEventListener(type, use, true);
      for (const again of held) again();
    });
}

async function tipsOf(host: HTMLElement): Promise<Tips> {
  const response = await fetch(host.dataset['tips'] ?? '');
  // Made by our own build from the same chart.
  return (await response.json()) as Tips;
}

function sayFailed(host: Element | null): void {
  const line = host?.querySelector<HTMLElement>('.figure-remark');
  if (!host || !line) return;
  line.textContent = figureWords(host).failed;
  line.hidden = false;
}

function ready(is: boolean): void {
  for (const host of hosts) {
    for (const fieldset of host.querySelectorAll('fieldset')) fieldset.disabled = !is;
    for (const walker of host.querySelectorAll<HTMLElement>('.walker')) walker.hidden = !is;
    for (const box of host.querySelectorAll('.table-filter')) box.classList.toggle('waiting', !is);
  }
  for (const button of document.querySelectorAll<HTMLButtonElement>('.copy, .embed-open')) button.disabled = !is;
}

if (newEnough) {
  ready(true);
  for (const host of hosts) headButtons(host.querySelector('table'));
  for (const type of uses) window.addEventListener(type, use, true);
  // A state in the address, and a width no built drawing suits, are uses as well.
  const looks = ['theme', 'lang', 'controls'];
  if ([...new URLSearchParams(location.search).keys()].some((key) => !looks.includes(key))) wake();
  const near = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting, target }) => isIntersecting && !builtFits(target.clientWidth))) wake();
    },
    { rootMargin: '400px' },
  );
  for (const stage of document.querySelectorAll('chart-figure .drawings')) near.observe(stage);
}
