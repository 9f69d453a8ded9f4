import { choose } from './address.ts';
import type { Field } from './fields.ts';
import { accepted } from './fields.ts';
import type { ShowStep } from './play-steps.ts';
import { setButtons } from './set-buttons.ts';
import { playSteps } from './play-steps.ts';

/**
 * Makes a figure's form work; each change goes through the address, so that Back undoes it.
 * @param showIn shows a step of the control with that key
 * @param preview shows the value of a moving slider before it is in the address
 * @returns stops the playing of a control's steps, if any is playing
 */
export function listenToForm(
  form: HTMLFormElement,
  fields: readonly Field[],
  showIn: (key: string) => ShowStep,
  preview: (field: Field) => void,
): () => void {
  const stop = stepButtons(form, fields, showIn);
  let waiting: number | undefined;
  const later = ({ name, value }: Field, how: 'push' | 'replace'): void => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      choose({ [name]: value }, how);
    }, 150);
  };
  setButtons(form, (choices) => {
    stop();
    clearTimeout(waiting);
    choose(choices);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    stop();
    clearTimeout(waiting);
    choose(Object.fromEntries(fields.map((field) => [field.name, ''])));
  });
  form.addEventListener('change', ({ target }) => {
    const field = fields.find((one) => one === target);
    if (!field) return;
    stop();
    clearTimeout(waiting);
    // Browsers allow only so many address changes per minute, and a key held down moves a slider faster.
    if (field.type === 'range') later(field, 'push');
    else choose({ [field.name]: field.value });
  });
  form.addEventListener('input', ({ target }) => {
    const field = fields.find((one) => one === target);
    clearTimeout(waiting);
    if (field?.type === 'range') preview(field);
    // A number takes effect while it is typed, once it is valid; choices and searches report a change.
    if (field?.type === 'number' && (field.value === '' || accepted(field, field.value) !== ''))
      later(field, 'replace');
  });
  return stop;
}

/**
 * Makes the buttons work that play the steps of their controls; a second press stops.
 * @param showIn shows a step of a control
 * @returns stops the playing, if any
 */
function stepButtons(form: HTMLFormElement, fields: readonly Field[], showIn: (key: string) => ShowStep): () => void {
  let going: { readonly button: Element; readonly stop: () => void } | undefined;
  for (const button of form.querySelectorAll<HTMLButtonElement>('[data-play]')) {
    const select = fields.find((field) => field.name === button.dataset['play']);
    if (!(select instanceof HTMLSelectElement)) continue;
    button.addEventListener('click', () => {
      const before = going;
      before?.stop();
      if (before?.button === button) return;
      const stop = playSteps(select, button, showIn(select.name), () => {
        going = undefined;
      });
      going = { button, stop };
    });
  }
  return () => {
    going?.stop();
  };
}
