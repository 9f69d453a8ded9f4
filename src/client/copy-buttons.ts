/**
 * Shows the copy buttons of a page, which keep their place without script. What copies is loaded when one is about to be
 * pressed, so that it is there when the click must be answered at once; a click that comes before it is answered late.
 */
const load = () => import('./copy-from.ts');

const buttonOf = ({ target }: Event): HTMLButtonElement | null =>
  target instanceof Element ? target.closest<HTMLButtonElement>('button.copy') : null;

for (const type of ['pointerover', 'pointerdown', 'focusin', 'click']) {
  document.addEventListener(type, (event) => {
    const button = buttonOf(event);
    if (!button) return;
    load().then(({ copyFrom }) => {
      if (type === 'click') void copyFrom(button);
    }, reportError);
  });
}
for (const button of document.querySelectorAll<HTMLButtonElement>('button.copy')) button.disabled = false;
