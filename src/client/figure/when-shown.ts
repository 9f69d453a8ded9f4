/** Content of elements that is made before they are shown. */
const waiting = new WeakMap<Element, () => void>();
const watched = new WeakSet<Element>();
const all = new Set<Element>();

/**
 * Makes an element's content when it is first shown: when it gets a size, when a closed part is opened, and for print,
 * which shows what the screen does not.
 * @param make undefined where the content exists already, which cancels an earlier call
 */
export function whenShown(element: Element, make: (() => void) | undefined): void {
  if (make) waiting.set(element, make);
  else waiting.delete(element);
  if (watched.has(element)) return;
  watched.add(element);
  all.add(element);
  if (element instanceof HTMLDetailsElement) {
    element.addEventListener('toggle', () => {
      if (element.open) makeNow(element);
    });
  } else {
    new ResizeObserver(() => {
      if (element.clientWidth > 0) makeNow(element);
    }).observe(element);
  }
}

/** Makes at once what an element is still waiting for. */
export function makeNow(element: Element): void {
  const make = waiting.get(element);
  waiting.delete(element);
  make?.();
}

const makeAll = (): void => {
  for (const element of all) makeNow(element);
};
window.addEventListener('beforeprint', makeAll);
matchMedia('print').addEventListener('change', makeAll);
