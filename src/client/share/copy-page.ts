import { newEnough } from '../page/environment.ts';

/**
 * The copy buttons of a page without figures (the code of figures handles its own page's). The code that copies is
 * loaded when a button is about to be pressed, so that it is there when the click must be handled; an earlier click is
 * handled late.
 */
const buttonOf = ({ target }: Event): HTMLButtonElement | null =>
  target instanceof Element ? target.closest<HTMLButtonElement>('button.copy') : null;

if (newEnough) {
  for (const type of ['pointerover', 'pointerdown', 'focusin', 'click']) {
    document.addEventListener(type, (event) => {
      const button = buttonOf(event);
      if (!button) return;
      import('./copy-now.ts').then(({ copyFrom }) => {
        if (type === 'click') void copyFrom(button);
      }, reportError);
    });
  }
  for (const button of document.querySelectorAll<HTMLButtonElement>('button.copy')) button.disabled = false;
}
