import { choose } from './address.ts';
import type { Field } from './fields.ts';
import { accepted } from './fields.ts';
import type { ShowStep } from './play-steps.ts';
import { setButtons } from './set-buttons.ts';
import { playSteps } from './play-steps.ts';

/**
 * A figure's form works from now on; each change goes through the address, so that Back undoes it.
 * @param showIn shows a step of the control of that key
 * @param preview shows what a slider that moves says, before the address has it
 * @returns stops the walk through a control's steps that is going on, if any
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
    // Browsers take only so many addresses a minute; a key that is held down moves a slider faster.
    if (field.type === 'range') later(field, 'push');
    else choose({ [field.name]: field.value });
  });
  form.addEventListener('input', ({ target }) => {
    const field = fields.find((one) => one === target);
    clearTimeout(waiting);
    if (field?.type === 'range') preview(field);
    // A number answers while it is typed, once it can be one; choices and searches tell by a change.
    if (field?.type === 'number' && (field.value === '' || accepted(field, field.value) !== ''))
      later(field, 'replace');
  });
  return stop;
}

/**
 * Brings the buttons to life that walk through the steps of their controls; pressed once more, one stops.
 * @param showIn shows a step of a control
 * @returns stops the walk that is going on, if any
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
