/** How far a list is shown. */
interface Shown {
  readonly matching: readonly HTMLElement[];
  readonly count: number;
}

const lists = new WeakMap<HTMLElement, Shown>();

/** Items of a list, in their order. */
export const itemsOf = (host: HTMLElement): HTMLElement[] => [...host.querySelectorAll<HTMLElement>('[data-record]')];

/** How many items are shown at a time. */
export const step = 50;

/**
 * Shows the first of the matching items, or all where the whole list is shown.
 * @param matching in the order of the list
 */
export function showFirst(host: HTMLElement, matching: readonly HTMLElement[]): void {
  show(host, { matching, count: 'whole' in host.dataset ? Infinity : step });
}

/** Shows another step of items. */
export function showMore(host: HTMLElement): void {
  const { matching, count } = lists.get(host) ?? { matching: itemsOf(host), count: 0 };
  show(host, { matching, count: count + step });
}

/** Scrolls to the item that the address names, with what it folds, if it is among the matching ones. */
export function showNamed(host: HTMLElement): void {
  const { matching, count } = lists.get(host) ?? { matching: itemsOf(host), count: 0 };
  const named = matching.find(isNamed);
  if (!named) return;
  show(host, { matching, count: Math.max(count, matching.indexOf(named) + 1) });
  for (const fold of [named, ...named.querySelectorAll('details')])
    if (fold instanceof HTMLDetailsElement) fold.open = true;
  named.scrollIntoView();
}

/** Opens or closes the choices, which are folded on a phone. */
export function openChoices(host: HTMLElement, open?: boolean): void {
  const button = host.querySelector('.list-open');
  button?.setAttribute('aria-expanded', String(open ?? button.getAttribute('aria-expanded') !== 'true'));
}

const isNamed = ({ id }: HTMLElement): boolean => id !== '' && `#${id}` === decodeURIComponent(location.hash);

function show(host: HTMLElement, list: Shown): void {
  lists.set(host, list);
  const shown = new Set(list.matching.slice(0, list.count));
  const all = itemsOf(host);
  for (const item of all) item.hidden = !shown.has(item);
  for (const group of host.querySelectorAll<HTMLElement>('[data-group]'))
    group.hidden = group.querySelector('[data-record]:not([hidden])') === null;
  const more = host.querySelector<HTMLElement>('.list-more');
  if (more) more.hidden = shown.size === list.matching.length;
  const output = host.querySelector('output');
  const { shown: words = '', nothing = '' } = host.dataset;
  const numbers = [shown.size, list.matching.length].map(String);
  if (output) output.textContent = shown.size === 0 ? nothing : words.replace(/\{\}/g, () => numbers.shift() ?? '');
}
